/** What was stored, when it is one of the choices; else the usual one. */
export function choiceIn<T>(choices: readonly T[], stored: unknown, usual: T): T {
  return choices.find(choice => choice === stored) ?? usual
}
