import { useCombobox } from "downshift";
import { useState, type ChangeEvent, type ReactNode } from "react";

/** Something that can be chosen by typing. */
export interface Option {
  readonly key: string;
  /** What stands in the box once it is chosen. */
  readonly text: string;
}

interface TypeAheadProps<Choice extends Option> {
  readonly label: string;
  /** What fits the words that were typed, best first; few enough to be looked through. */
  readonly find: (typed: string) => readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  readonly renderOption: (choice: Choice) => ReactNode;
  /** What stands in the box at first. Default: nothing. */
  readonly initial?: string;
  readonly placeholder?: string;
  /** What is said where nothing fits. */
  readonly nothing?: string;
  /** Whether the list goes away once something is chosen. Default: it stays. */
  readonly closes?: boolean;
  /** What was typed, for a list that is asked for. */
  readonly onTyped?: (typed: string) => void;
}

/** A box with a list of what fits what is typed: arrows go through it, Enter chooses. */
export function TypeAhead<Choice extends Option>(props: TypeAheadProps<Choice>) {
  const { label, find, onChoose, renderOption, initial = "", placeholder, nothing, closes = false } = props;
  const [typed, setTyped] = useState(initial);
  const [isOpen, setOpen] = useState(!closes);
  const items = isOpen ? find(typed === initial && closes ? "" : typed) : [];
  const box = useCombobox<Choice>({
    items: [...items],
    inputValue: typed,
    isOpen,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.text ?? "",
    itemToKey: (item) => item?.key,
    onIsOpenChange: ({ isOpen: wanted }) => {
      if (closes) setOpen(wanted);
    },
    onStateChange: ({ type, selectedItem }) => {
      const { InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes;
      if ((type !== InputKeyDownEnter && type !== ItemClick) || !selectedItem) return;
      if (closes) {
        setTyped(selectedItem.text);
        setOpen(false);
      }
      onChoose(selectedItem);
    },
    selectedItem: null,
  });
  // At once, with the letter: told of it after the box was drawn again, fast typists lost letters.
  const onChange = ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>): void => {
    setTyped(value);
    setOpen(true);
    props.onTyped?.(value);
  };
  return (
    <div className="type-ahead">
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps({ onChange, placeholder, spellCheck: false, autoComplete: "off" })}
        type="text"
        dir="auto"
      />
      <ul
        {...box.getMenuProps({ "aria-label": label })}
        className="type-ahead-list"
        data-empty={items.length === 0}
      >
        {items.map((item, index) => (
          <li
            key={item.key}
            {...box.getItemProps({ item, index })}
            data-highlighted={box.highlightedIndex === index || undefined}
          >
            {renderOption(item)}
          </li>
        ))}
      </ul>
      {isOpen && items.length === 0 && nothing !== undefined && <p className="meta">{nothing}</p>}
    </div>
  );
}
