import { lazy, useState, type ComponentType } from "react";

/** A view whose code is fetched when it is first needed, so that the first page stays small. */
export type LaterView<Props extends object> = ComponentType<Props> & {
  /** Fetches the code ahead of time. */
  readonly load: () => Promise<unknown>;
};

/**
 * A view that is fetched when it is first opened or, by `load`, before: then it is shown at once. React keeps a sign
 * of waiting on the page for a third of a second, however soon the code is there.
 */
export function laterView<Props extends object>(
  fetchView: () => Promise<ComponentType<Props>>,
): LaterView<Props> {
  let fetched: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => (fetched ??= await fetchView());
  const Waited = lazy(async () => ({ default: await load() }));
  function View(props: Props) {
    // Kept: another component in its place would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => fetched ?? Waited);
    return <Shown {...props} />;
  }
  return Object.assign(View, { load });
}
