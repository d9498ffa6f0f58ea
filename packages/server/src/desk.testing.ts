import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbench, type Workbench } from "@entente/workbench";

const front = `The Red Front is led by Omar Haddad. On 3 May 2014 the Red Front attacked the Blue Army in Aleppo.

The Red Front is allied with the Green Brigades. If Omar Haddad is killed, the Red Front will merge with the Blue Army.
`;
const army = `The Blue Army is led by Karim Saleh. The Red Front and the Blue Army fought each other in June 2014.
`;

/** A workbench over a workspace of its own with two small reports, and what to call when the test is over. */
export async function openDesk(): Promise<{
  workbench: Workbench;
  folder: string;
  clear: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "entente-server-"));
  writeFileSync(join(folder, "front.txt"), front);
  writeFileSync(
    join(folder, "front.meta.json"),
    JSON.stringify({ title: "The Red Front", date: "2014-05-10" }),
  );
  writeFileSync(join(folder, "army.txt"), army);
  writeFileSync(join(folder, "army.meta.json"), JSON.stringify({ title: "The Blue Army", date: "2014-07" }));
  const clock = { now: () => new Date("2020-02-02T12:00:00Z") };
  const workbench = await openWorkbench({ path: join(folder, "desk.entente"), clock });
  await workbench.add([folder]);
  return {
    workbench,
    folder,
    clear: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true });
    },
  };
}
