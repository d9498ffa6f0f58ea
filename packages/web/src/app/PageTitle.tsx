import { useEffect, type ReactNode } from "react";

/** The view's heading, which names the browser's tab too, with what stands beside it. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
  return (
    <div className="page-title">
      <h1 dir="auto">{title}</h1>
      {children}
    </div>
  );
}
