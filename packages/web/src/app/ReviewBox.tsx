import { SelectBox } from "./SelectBox.tsx";

interface ReviewBoxProps {
  /** As an address has it: "" for accepted and proposed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** By which claims something is drawn. */
export const ReviewBox = ({ value, onChange }: ReviewBoxProps) => (
  <SelectBox
    label="Claims"
    value={value}
    all="accepted and proposed"
    options={[{ value: "accepted", text: "accepted only" }]}
    onChange={onChange}
  />
);
