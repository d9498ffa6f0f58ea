import { useId } from "react";
import { useDraft } from "../app/use-draft.ts";

interface DateBoxProps {
  /** The date as it stands in the address, or the one that is shown without. */
  readonly value: string;
  /** The server's sentence about a date it did not take. */
  readonly error: string | null;
  readonly onChange: (date: string) => void;
}

/** A box for a date: a year, a month, a day, or an interval. */
export function DateBox({ value, error, onChange }: DateBoxProps) {
  const id = useId();
  const [typed, setTyped] = useDraft(value);
  const submit = (): void => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <form
      className="field date-box"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>Date</label>
      <input
        id={id}
        type="text"
        value={typed}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={submit}
      />
      {error !== null && (
        <p id={`${id}-error`} className="field-error" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
