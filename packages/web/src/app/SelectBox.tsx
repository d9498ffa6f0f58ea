import { useId } from "react";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface SelectBoxProps {
  readonly label: string;
  readonly value: string;
  /** The text of the choice that narrows nothing. Default: there is none. */
  readonly all?: string;
  readonly options: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** One of several choices, with its label. */
export function SelectBox({ label, value, all, options, onChange }: SelectBoxProps) {
  const id = useId();
  const isKnown = value === "" || options.some((option) => option.value === value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {all !== undefined && <option value="">{all}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
