import { lineWords, type Line, type NameOf } from "../wording/line-words.ts";
import { LineText } from "./LineText.tsx";

interface LineButtonProps {
  readonly line: Line;
  readonly nameOf: NameOf;
  readonly onChoose: () => void;
}

/** A line in words, which opens its evidence. */
export function LineButton({ line, nameOf, onChoose }: LineButtonProps) {
  return (
    <button type="button" className="line-button" aria-label={lineWords(line, nameOf)} onClick={onChoose}>
      <span className="line-words">
        <LineText line={line} nameOf={nameOf} />
      </span>
    </button>
  );
}
