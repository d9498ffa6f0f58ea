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
const pollSeconds = 1;
const connections = 3;

/** The id of a report's job: the same for the same text, so that it is put in once. */
const jobIdOf = ({ sha256 }: Report): string =>
  sha256.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-8$4-$5");

class BossQueue implements ReportQueue {
  readonly #boss: PgBoss;

  constructor(boss: PgBoss) {
    this.#boss = boss;
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
    const [stats] = await this.#boss.getQueueStats(queueName, { force: true });
    const { queuedCount = 0, activeCount = 0, failedCount = 0 } = stats ?? {};
    return { waiting: queuedCount, reading: activeCount, failed: failedCount };
  }

  async work(handle: (job: QueuedReport) => Promise<void>, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await this.#boss.work<QueuedReport>(
      queueName,
      { batchSize: 1, pollingIntervalSeconds: pollSeconds, heartbeatRefreshSeconds: heartbeatSeconds / 4 },
      async ([job]) => {
        if (job) await handle(job.data);
      },
    );
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await this.#boss.offWork(queueName, { wait: true });
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
    return new BossQueue(boss);
  } catch (error) {
    await boss.stop({ graceful: false, close: true }).catch(() => undefined);
    const ours = withOurCode(error, address);
    throw ours instanceof EntenteError ? ours : error;
  }
}
