import { foldName, type Qualifiers } from "@entente/claims";

/** "president of Sinn Féin" is the office of president: whose it is, the claim's object says. */
const ofBody = / (?:of|for|in) (?:the )?\p{Lu}.*$/u;

const officeOf = ({ office, role }: Qualifiers): string | undefined => (office ?? role)?.replace(ofBody, "");

/**
 * Whether two claims are about the same office, as far as both say which.
 *
 * @returns true, false, or null where one of them names no office.
 * @example
 * isSameOffice({ office: "president of Sinn Féin" }, { role: "president" }); // true
 */
export function isSameOffice(a: Qualifiers, b: Qualifiers): boolean | null {
  const [one, other] = [officeOf(a), officeOf(b)];
  return one === undefined || other === undefined ? null : foldName(one) === foldName(other);
}
