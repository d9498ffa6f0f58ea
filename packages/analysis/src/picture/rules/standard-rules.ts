import { death } from "./death.ts";
import { departure } from "./departure.ts";
import { dissolution } from "./dissolution.ts";
import { enemyOfTheParent } from "./enemy-of-the-parent.ts";
import { enemyOfTheParentsParent } from "./enemy-of-the-parents-parent.ts";
import { killing } from "./killing.ts";
import { loss } from "./loss.ts";
import { merger } from "./merger.ts";
import { pledgeToTheDead } from "./pledge-to-the-dead.ts";
import { removal } from "./removal.ts";
import { renaming } from "./renaming.ts";
import { sharedEnemy } from "./shared-enemy.ts";
import { sharedPast } from "./shared-past.ts";
import { succession } from "./succession.ts";
import { successionInOffice } from "./succession-in-office.ts";
import { withdrawal } from "./withdrawal.ts";
import type { StandardRule } from "./rule.ts";

/** The rules that apply unless a workspace says otherwise. */
export const standardRules: readonly StandardRule[] = [
  death,
  killing,
  dissolution,
  merger,
  removal,
  departure,
  loss,
  withdrawal,
  succession,
  successionInOffice,
  pledgeToTheDead,
  renaming,
  sharedPast,
  enemyOfTheParent,
  enemyOfTheParentsParent,
  sharedEnemy,
];
