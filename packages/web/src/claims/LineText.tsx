import { Fragment } from "react";
import { Link } from "wouter";
import { lineParts, type Line, type NameOf } from "../wording/line-words.ts";

interface LineTextProps {
  readonly line: Line;
  readonly nameOf: NameOf;
  /** Whether names link to their actors. Default: they don't. */
  readonly linked?: boolean;
}

/** A line in words: subject, phrase, object. */
export function LineText({ line, nameOf, linked = false }: LineTextProps) {
  return (
    <>
      {lineParts(line, nameOf).map(({ text, actor, isPhrase }, index) => (
        <Fragment key={index}>
          {index > 0 && " "}
          {isPhrase ? (
            <span className="phrase">{text}</span>
          ) : linked && actor !== null ? (
            <Link href={`/actors/${encodeURIComponent(actor)}`} className="actor-name">
              <bdi>{text}</bdi>
            </Link>
          ) : (
            <bdi className={actor === null ? "literal" : "actor-name"}>{text}</bdi>
          )}
        </Fragment>
      ))}
    </>
  );
}
