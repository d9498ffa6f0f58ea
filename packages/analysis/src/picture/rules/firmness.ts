/**
 * How firmly a claim ends a state. Nothing can follow a `death`: the dead and the dissolved do nothing more. A
 * `merger` may leave one of the two its name. A `change` names the very state. `opposing` claims only suggest an end.
 */
export type Firmness = (typeof firmnesses)[number] | "opposing";

/** How firmly a rule can have an event end states. */
export const firmnesses = ["death", "merger", "change"] as const;
