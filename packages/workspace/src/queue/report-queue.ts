import { setTimeout as pause } from "node:timers/promises";
import { EntenteError, type Report } from "@entente/claims";
import type { PgBoss } from "pg-boss";
import { readAddress } from "../engine/postgres/address.ts";
import { withOurCode } from "../engine/postgres/database-error.ts";

/** A report that waits to be read, by whatever machine has time. */
export interface QueuedReport {
  readonly report: Report;
  /** Who wants it in the workspace, as the history names them. */
  readonly who: string;
}

/** How many reports are where. */
export interface QueueCounts {
  readonly waiting: number;
  readonly reading: number;
  /** Given up, after several tries. */
  readonly failed: number;
}

/** Reports that wait to be read into one workspace, on the server that holds it. */
export interface ReportQueue {
  /** Puts a report in. @returns false where one of the same text waits, is being read, or has just been read. */
  put(job: QueuedReport): Promise<boolean>;
  counts(): Promise<QueueCounts>;
  /**
   * Takes reports one by one and hands them over, until the signal fires; the one in hand is finished then. A report
   * whose work throws is tried again, by anybody; so is one whose worker doesn't say any more that it lives.
   */
  work(handle: (job: QueuedReport) => Promise<void>, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const queueName = "reports";
/** Seconds without a sign of life after which a report is given to another worker. The least that pg-boss allows. */
const heartbeatSeconds = 10;
const lookSeconds = 5;
const longestReadingSeconds = 4 * 3600;
const signOfLifeMs = 2_500;
const pollMs = 1_000;
const connections = 3;

/** The id of a report's job: the same for the same text, so that it is put in once. */
const jobIdOf = ({ sha256 }: Report): string =>
  sha256.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-8$4-$5");

class BossQueue implements ReportQueue {
  readonly #boss: PgBoss;
  readonly #schema: string;

  constructor(boss: PgBoss, schema: string) {
    this.#boss = boss;
    this.#schema = schema;
  }

  async put(job: QueuedReport): Promise<boolean> {
    const id = jobIdOf(job.report);
    if ((await this.#boss.send(queueName, job, { id })) !== null) return true;
    // Jobs that were done are remembered for some days; only one that was given up is tried anew.
    const [known] = await this.#boss.findJobs(queueName, { id });
    if (known?.state !== "failed") return false;
    await this.#boss.retry(queueName, id);
    return true;
  }

  async counts(): Promise<QueueCounts> {
    // pg-boss's own figures are up to a minute old.
    const { rows } = await this.#boss
      .getDb()
      .executeSql(
        `SELECT state::text AS state, count(*)::int AS jobs FROM ${this.#schema}.job WHERE name = $1 GROUP BY state`,
        [queueName],
      );
    const jobs = new Map((rows as { state: string; jobs: number }[]).map((row) => [row.state, row.jobs]));
    const of = (state: string): number => jobs.get(state) ?? 0;
    return { waiting: of("created") + of("retry"), reading: of("active"), failed: of("failed") };
  }

  async work(handle: (job: QueuedReport) => Promise<void>, signal: AbortSignal): Promise<void> {
    const boss = this.#boss;
    while (!signal.aborted) {
      const [job] = await boss.fetch<QueuedReport>(queueName, { batchSize: 1, includeMetadata: true });
      if (!job) {
        await pause(pollMs, null, { signal }).catch(() => undefined);
        continue;
      }
      // Of this attempt: a worker that was thought dead must not settle what another has taken up since.
      const attempt = { id: job.id, retryCount: job.retryCount };
      const living = setInterval(() => {
        boss.touch(queueName, attempt).catch((error: unknown) => boss.emit("error", error as Error));
      }, signOfLifeMs);
      try {
        await handle(job.data);
        await boss.complete(queueName, attempt);
      } catch (error) {
        await boss.fail(queueName, attempt, { why: error instanceof Error ? error.message : String(error) });
      } finally {
        clearInterval(living);
      }
    }
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: true, close: true });
  }
}

/**
 * Opens the queue of a workspace on a server, or makes it. Its tables are pg-boss's, in a schema of their own beside
 * the workspace's.
 *
 * @param onTrouble told of what goes wrong while it is open and is tried again, such as a lost connection.
 * @throws EntenteError `ENT_DATABASE_ADDRESS`, `ENT_DATABASE_UNREACHABLE`, `ENT_DATABASE_MISSING`,
 * `ENT_DATABASE_REFUSED`
 */
export async function openReportQueue(path: string, onTrouble: (why: string) => void): Promise<ReportQueue> {
  const address = readAddress(path);
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    connectionString: address.connection,
    application_name: "entente queue",
    schema: `${address.schema}_jobs`,
    max: connections,
    schedule: false,
    superviseIntervalSeconds: lookSeconds,
    monitorIntervalSeconds: lookSeconds,
  });
  boss.on("error", (error) => onTrouble(error.message));
  try {
    await boss.start();
    await boss.createQueue(queueName, {
      heartbeatSeconds,
      expireInSeconds: longestReadingSeconds,
      retryLimit: 4,
      retryDelay: 1,
    });
    return new BossQueue(boss, `${address.schema}_jobs`);
  } catch (error) {
    await boss.stop({ graceful: false, close: true }).catch(() => undefined);
    const ours = withOurCode(error, address);
    throw ours instanceof EntenteError ? ours : error;
  }
}
