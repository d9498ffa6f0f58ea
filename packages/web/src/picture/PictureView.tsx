import { tryParseEdtf } from "@entente/claims";
import type { WorkspaceSummary } from "@entente/server/contract";
import { usePicture, useWorkspace } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading, Nothing } from "../app/Waiting.tsx";
import { PicturePage } from "./PicturePage.tsx";

/** Who stands with whom at a date. */
export function PictureView() {
  const { data: workspace, error } = useWorkspace();
  if (error)
    return (
      <Framed>
        <Failure error={error} />
      </Framed>
    );
  if (!workspace)
    return (
      <Framed>
        <Loading what="the picture" />
      </Framed>
    );
  if (workspace.sources === 0) {
    return (
      <Framed>
        <Nothing>
          This workspace holds no report yet. Add some in the terminal: <code>entente add FOLDER</code>.
        </Nothing>
      </Framed>
    );
  }
  return <DatedPicture workspace={workspace} />;
}

function Framed({ children }: { children: React.ReactNode }) {
  return (
    <div className="page page-wide">
      <PageTitle title="Who stands with whom" />
      {children}
    </div>
  );
}

/** Takes the date from the address. One that is none is left to the server to say so; the picture stays as it was. */
function DatedPicture({ workspace }: { workspace: WorkspaceSummary }) {
  const { parameters } = useAddress();
  const asked = parameters.get("asOf") ?? "";
  const isBad = asked !== "" && tryParseEdtf(asked) === null;
  const { error } = usePicture({ asOf: asked }, isBad);
  const last = workspace.lastDate ?? workspace.today;
  const dateError = isBad ? (error?.message ?? null) : null;
  return <PicturePage workspace={workspace} last={last} asked={asked} dateError={dateError} />;
}
