import type { ComponentType } from "react";
import { useWorkspace } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { Failure, Loading } from "../app/Waiting.tsx";

interface DrawingPageProps {
  readonly title: string;
  /** What is drawn, for those who wait for it. */
  readonly what: string;
  readonly Drawing: ComponentType<DrawingProps>;
}

/** What a drawing needs to know of its workspace. */
export interface DrawingProps {
  /** Its name. */
  readonly workspace: string;
  /** The date of the drawing where none is asked for. */
  readonly last: string;
}

/** The page of a drawing at a date, once it is known which dates the workspace has. */
export function DrawingPage({ title, what, Drawing }: DrawingPageProps) {
  const { data: workspace, error } = useWorkspace();
  return (
    <div className="page page-wide">
      {error && <Failure error={error} />}
      {workspace ? (
        <Drawing workspace={workspace.name} last={workspace.lastDate ?? workspace.today} />
      ) : (
        <>
          <PageTitle title={title} />
          <Loading what={what} />
        </>
      )}
    </div>
  );
}
