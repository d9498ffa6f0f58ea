import { readdirSync, readFileSync } from "node:fs";
import { createReader } from "@entente/reader";
import model from "wink-eng-lite-web-model";
const dev = "/work/shared/evaluation/dev/";
  const reader = createReader({ model });
  const texts = readdirSync(dev).filter((f) => f.endsWith(".txt")).map((f) => readFileSync(dev + f, "utf8"));
  for (let k = 0; k < 3; k++) {
  const t1 = performance.now(); const c0 = process.cpuUsage();
  let n = 0;
  for (let i = 0; i < 20; i++) for (const text of texts)
    n += reader.read({ name: "x", text, sha256: "0".repeat(64), title: null, author: null, published: "2019-08-14", url: null, language: "en", problems: [] }).claims.length;
    const c = process.cpuUsage(c0);
  console.log(((performance.now() - t1)/1000).toFixed(2), "cpu", ((c.user + c.system) / 1e6).toFixed(2), n);
  }
