import { useEffect, useState } from "react";
import { useKey } from "../app/use-key.ts";
import type { NamedView } from "./find-views.ts";
// At hand when its key is pressed: what is typed after it belongs to the box, and must decide nothing on the page.
import { SearchDialog } from "./SearchDialog.tsx";

/** Opens the search: by a click, by Ctrl K from anywhere, or by / where nobody types. */
export function SearchButton({ views }: { views: readonly NamedView[] }) {
  const [isOpen, setOpen] = useState(false);
  useKey("/", () => setOpen(true));
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (
        event.key.toLowerCase() !== "k" ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className="quiet-button search-button"
        aria-keyshortcuts="Control+K /"
        onClick={() => setOpen(true)}
      >
        Search <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      {isOpen && <SearchDialog views={views} onClose={() => setOpen(false)} />}
    </>
  );
}
