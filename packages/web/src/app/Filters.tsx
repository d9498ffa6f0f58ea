import type { ReactNode } from "react";
import { useMedia } from "./use-media.ts";

interface FiltersProps {
  /** A class of the view's own, to set widths by. */
  readonly className: string;
  readonly children: ReactNode;
}

/** What a drawing shows, as fields beside one another; on a narrow screen folded away, so that the drawing is seen. */
export function Filters({ className, children }: FiltersProps) {
  const isWide = useMedia("(min-width: 46rem)");
  const fields = (
    <div className={`filters ${className}`} role="group" aria-label="What is shown">
      {children}
    </div>
  );
  if (isWide) return fields;
  return (
    <details className="filters-fold">
      <summary>What is shown</summary>
      {fields}
    </details>
  );
}
