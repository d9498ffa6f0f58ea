import { useState } from "react";

/**
 * What is being typed into a box that shows a value: the draft is kept until the value becomes another one. White
 * space at the draft's ends is no other value.
 */
export function useDraft(value: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState<{ of: string; text: string } | null>(null);
  const isMeant = draft !== null && (draft.of === value || draft.text.trim() === value);
  return [isMeant ? draft.text : value, (text) => setDraft({ of: value, text })];
}
