import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The Python that has PySpark; PYSPARK_PYTHON says so where it isn't the usual one. */
const python = process.env["PYSPARK_PYTHON"] ?? "python3";

/** The folder of PySpark, or why the job can't be run here. */
function findSpark(): { home: string } | { missing: string } {
  const found = spawnSync(python, ["-c", "import pyspark; print(pyspark.__path__[0])"], { encoding: "utf8" });
  if (found.error) return { missing: "Python is not here" };
  if (found.status !== 0) return { missing: "PySpark is not here" };
  if (spawnSync("java", ["-version"]).status !== 0) return { missing: "Java is not here" };
  return { home: found.stdout.trim() };
}

/** The job as docs/scale.md prints it. */
function documentedJob(): string {
  const page = readFileSync(join(root, "docs/scale.md"), "utf8");
  const job = /```python\n(import os\n[\s\S]*?)```/.exec(page)?.[1];
  assert.ok(job, "docs/scale.md has the job");
  return job;
}

const writeReports = `
import sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
rows = [(f"report-{i}", f"The Red Front attacked the Blue Army in Aleppo. Omar Haddad leads the Red Front.", "2014-05-%02d" % (i + 1)) for i in range(8)]
rows.append(("empty", " ", None))
spark.createDataFrame(rows, "name string, text string, published string").repartition(3).write.parquet(sys.argv[1])
`;

const readClaims = `
import sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
for line in spark.read.parquet(sys.argv[1]).toJSON().collect(): print("CLAIM " + line)
`;

test("the Spark job of docs/scale.md reads reports from Parquet to Parquet in local-cluster mode", (t) => {
  const spark = findSpark();
  if ("missing" in spark) {
    t.skip(`not run: ${spark.missing}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "entente-spark-"));
  try {
    const run = (name: string, code: string, master: string, ...args: string[]): string => {
      const file = join(folder, name);
      writeFileSync(file, code);
      const submit = join(spark.home, "bin", "spark-submit");
      const { status, stdout, stderr } = spawnSync(submit, ["--master", master, file, ...args], {
        encoding: "utf8",
        timeout: 240_000,
        env: {
          ...process.env,
          SPARK_HOME: spark.home,
          SPARK_LOCAL_IP: "127.0.0.1",
          // Workers would leave their folders beside PySpark.
          SPARK_WORKER_DIR: join(folder, "work"),
          PYSPARK_PYTHON: python,
          ENTENTE: `${process.execPath} ${join(root, "packages/cli/bin/entente.js")}`,
        },
      });
      assert.equal(status, 0, stderr);
      return stdout;
    };
    const [reports, claims] = [join(folder, "reports"), join(folder, "claims")];
    run("write.py", writeReports, "local[1]", reports);
    const said = run("read_reports.py", documentedJob(), "local-cluster[1,1,1024]", reports, claims);
    assert.match(said, /1 reports could not be read/);
    const rows = run("look.py", readClaims, "local[1]", claims)
      .split("\n")
      .filter((line) => line.startsWith("CLAIM "))
      .map((line) => JSON.parse(line.slice(6)) as Record<string, string>);
    assert.equal(new Set(rows.map(({ name }) => name)).size, 8);
    const attacks = rows.filter(({ predicate }) => predicate === "attacked");
    assert.deepEqual(
      new Set(attacks.map(({ subject, object }) => `${subject} ${object}`)),
      new Set(["Red Front Blue Army"]),
    );
    assert.ok(rows.every(({ quote, text }) => quote && text === undefined));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
