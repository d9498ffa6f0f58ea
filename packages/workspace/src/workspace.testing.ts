/** What tests do to a workspace file from another process: `node workspace.testing.ts TASK FILE`. */
import { actorId, claimId } from "@entente/claims";
import { openWorkspace } from "./open-workspace.ts";
import { noon, readingOf, type ReportWords } from "./reading.testing.ts";
import type { Workspace } from "./workspace.ts";

/** A report with its own text, an actor all of them know and one that only it knows. */
export function numberedReport(name: string, claims = 1): ReportWords {
  const sentence = (i: number): string => `Ali Omar of ${name} leads the North Front for the ${i}th time.`;
  const numbers = Array.from({ length: claims }, (_, i) => i);
  return {
    name,
    text: numbers.map(sentence).join("\n\n"),
    actors: [
      ["person", `Ali Omar of ${name}`],
      ["organisation", "North River Front"],
    ],
    claims: numbers.map((i) => ({ subject: "a1", predicate: "leads", object: "a2", quote: sentence(i) })),
  };
}

/** A new file of three such reports with a claim accepted and two actors taken for one, still open. */
export async function decidedWorkspace(file: string): Promise<Workspace> {
  const workspace = await openWorkspace(file, { clock: noon });
  for (const name of ["north", "south", "east"]) {
    const { reading, text } = readingOf(numberedReport(name, 5));
    await workspace.add(reading, text);
  }
  await workspace.review([claimId("c2")], "accepted");
  await workspace.mergeActors(actorId("a1"), actorId("a3"));
  return workspace;
}

const tasks: Readonly<Record<string, (file: string) => Promise<void>>> = {
  /** Adds ten reports, one after the other. */
  async addTen(file) {
    const workspace = await openWorkspace(file, { clock: noon });
    for (let i = 0; i < 10; i++) {
      const { reading, text } = readingOf(numberedReport(`${process.pid}-${i}`));
      await workspace.add(reading, text);
    }
    await workspace.close();
  },
  /** Takes back a step and makes it again, ten times. */
  async undoAndRedo(file) {
    const workspace = await openWorkspace(file, { clock: noon, waitMs: 60_000 });
    for (let i = 0; i < 10; i++) {
      await workspace.undo({ steps: 1 });
      await workspace.redo({ steps: 1 });
    }
    await workspace.close();
  },
  /** Says when it begins to add one long report, so that it can be killed in the middle. */
  async addLong(file) {
    const workspace = await openWorkspace(file, { clock: noon });
    const { reading, text } = readingOf(numberedReport("long", 3_000));
    console.log("adding");
    await workspace.add(reading, text);
    console.log("added");
  },
  /** Reads as a user who may not write, and says what writing gives. */
  async readAsNobody(file) {
    if (process.getuid?.() === 0) process.setuid?.(65_534);
    const workspace = await openWorkspace(file, { clock: noon });
    const { reading, text } = readingOf(numberedReport("new"));
    const codeOf = async (write: () => Promise<unknown>): Promise<unknown> => {
      try {
        return await write();
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    console.log(
      JSON.stringify({
        isReadOnly: workspace.isReadOnly,
        claims: await workspace.countClaims(),
        hits: (await workspace.search("front")).length,
        add: await codeOf(() => workspace.add(reading, text)),
        review: await codeOf(() => workspace.review([claimId("c1")], "accepted")),
      }),
    );
    await workspace.close();
  },
};

if (import.meta.main) await tasks[process.argv[2] ?? ""]?.(process.argv[3] ?? "");
