/** The address that `--base` says; throws one sentence with an `example` for anything but a web address. */
export function baseOption(written: string, example: string): string {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) throw new Error(`--base ${written}: write a web address such as ${example}.`)
  return written
}
