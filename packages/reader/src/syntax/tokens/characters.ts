/** Brackets and marks that open what follows. */
export function isOpening(unit: number): boolean {
  return unit === 40 || unit === 91 || unit === 123 || unit === 0x201c || unit === 0xab || unit === 0x201e;
}

/** Brackets and marks that close what came before, and marks between words. */
export function isClosing(unit: number): boolean {
  return (
    unit === 41 ||
    unit === 93 ||
    unit === 125 ||
    unit === 0x201d ||
    unit === 0xbb ||
    unit === 44 ||
    unit === 59 ||
    unit === 58 ||
    unit === 33 ||
    unit === 63 ||
    unit === 0x60c ||
    unit === 0x61f
  );
}

/** Straight and typographic quotes that may open or close. */
export function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 96 || unit === 0x2018 || unit === 0x2019;
}

/** Signs that stand as tokens of their own wherever they are: dashes, currencies, per cent and the like. */
export function isSign(unit: number): boolean {
  return (
    unit === 0x2014 ||
    unit === 0x2013 ||
    unit === 0x2026 ||
    unit === 36 ||
    unit === 0x20ac ||
    unit === 0xa3 ||
    unit === 37 ||
    unit === 0x2022 ||
    unit === 124 ||
    unit === 42 ||
    unit === 43 ||
    unit === 61 ||
    unit === 60 ||
    unit === 62 ||
    unit === 126
  );
}

/** Whether a unit is space. */
export function isSpace(unit: number): boolean {
  return (
    unit <= 32 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Letters of any script, with the halves of characters beyond 16 bits. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return (
    unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    !(unit >= 0x2000 && unit < 0x2c00) &&
    !(unit >= 0x3000 && unit < 0x3040) &&
    unit !== 0x60c &&
    unit !== 0x61f
  );
}

/** Whether a letter is a capital. */
export function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
