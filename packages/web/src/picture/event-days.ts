/** What happened is shown at a date for so many days: nothing says for how long it mattered. */
export const eventDays = 365;
