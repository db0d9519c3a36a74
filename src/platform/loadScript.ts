const loaded = new Map<string, Promise<void>>()

/** Runs a script of the app's own folder, once; one that did not come can be asked for again. */
export function loadScript(address: string): Promise<void> {
  const known = loaded.get(address)
  if (known) return known
  const loading = load(address)
  loaded.set(address, loading)
  loading.catch(() => loaded.delete(address))
  return loading
}

function load(address: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => done()
    script.onerror = () => {
      script.remove()
      fail(new Error(`The script ${address} did not come.`))
    }
    document.head.appendChild(script)
  })
}
