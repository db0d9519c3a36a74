import { readFile } from 'node:fs/promises'
import { contentType } from '../../src/tools/serve/contentType'
import { fileIn } from '../../src/tools/serve/fileIn'
import { openSite, type Site } from './site'

/** A folder on the web, which every site may read. */
export function openFolder(folder: string): Promise<Site> {
  return openSite((request, response) => {
    void (async () => {
      const file = await fileIn(folder, decodeURIComponent(new URL(request.url!, 'http://site').pathname.slice(1)) || 'index.html')
      if (file === null) return response.writeHead(404, { 'access-control-allow-origin': '*' }).end()
      // What HbbTV sets call their XHTML no desktop's browser shows.
      const type = file.endsWith('.xhtml') ? 'application/xhtml+xml' : contentType(file)
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(await readFile(file))
    })()
  })
}
