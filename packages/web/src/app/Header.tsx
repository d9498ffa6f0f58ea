import { Link, useLocation } from "wouter";
import { useWorkspace } from "../api/queries.ts";
import { useColourScheme } from "./use-colour-scheme.ts";

const views = [
  { href: "/", name: "Picture" },
  { href: "/actors", name: "Actors" },
  { href: "/sources", name: "Sources" },
  { href: "/claims", name: "Claims" },
] as const;

const isHere = (path: string, href: string): boolean =>
  href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);

/** The name of the workspace, the ways to its views, and the colour scheme. */
export function Header() {
  const [path] = useLocation();
  const { data } = useWorkspace();
  const { scheme, toggle } = useColourScheme();
  return (
    <header className="site-header">
      <div className="site-header-row">
        <Link href="/" className="wordmark">
          Entente
        </Link>
        <nav aria-label="Views">
          <ul>
            {views.map(({ href, name }) => (
              <li key={href}>
                <Link href={href} aria-current={isHere(path, href) ? "page" : undefined}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <span className="workspace-name" dir="auto" title={data?.path}>
          {data?.name}
        </span>
        <button type="button" className="quiet-button" onClick={toggle}>
          {scheme === "dark" ? "Light" : "Dark"}
        </button>
      </div>
    </header>
  );
}
