export interface Output {
  out(line: string): void
  err(line: string): void
}

/** Runs a command with what `read` makes of its line, which throws one sentence for a wrong one; gives the exit code. */
export async function command<Options>(read: () => Options | 'help', usage: string, { out, err }: Output, run: (options: Options) => Promise<number>): Promise<number> {
  let options: Options | 'help'
  try {
    options = read()
  } catch (error) {
    err(`${(error as Error).message}\n\n${usage}`)
    return 2
  }
  if (options === 'help') {
    out(usage)
    return 0
  }
  return run(options)
}
