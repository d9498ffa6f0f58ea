/**
 * How firmly a claim ends a state. Nothing can follow a `death`: the dead and the dissolved do nothing more. A
 * `merger` may leave one of the two its name. A `change` names the very state. `opposing` claims only suggest an end.
 */
export type Firmness = "death" | "merger" | "change" | "opposing";
