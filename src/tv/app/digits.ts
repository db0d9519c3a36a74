type Heard = (this: unknown, digit: string) => void

/** Lets a component hear digits. Lightning looks for `_handleDigit0` … `_handleDigit9` on the class, not on the object. */
export function hearingDigits<T extends abstract new (...needs: never[]) => { digit(digit: string): void }>(component: T): T {
  const prototype = component.prototype as Record<string, Heard>
  for (const digit of '0123456789') {
    prototype[`_handleDigit${digit}`] = function (this: unknown) { (this as { digit(digit: string): void }).digit(digit) }
  }
  return component
}
