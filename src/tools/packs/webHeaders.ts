/** What a site's server has to say of its files, in the words of three kinds of servers; `folder` never changes. */
export function webHeaders(folder: string): Readonly<Record<string, string>> {
  return { '_headers': hostedHeaders(folder), '.htaccess': apache, 'nginx.conf': nginx }
}

const forEver = 'public, max-age=31536000, immutable'
/** Everything that may lie on such a site: browsers are told not to guess, and many servers do not know the half of it. */
const types: Readonly<Record<string, string>> = {
  'html': 'text/html', 'js': 'text/javascript', 'json': 'application/json', 'webmanifest': 'application/manifest+json', 'xml': 'application/xml', 'txt': 'text/plain', 'vtt': 'text/vtt',
  'png': 'image/png', 'jpg jpeg': 'image/jpeg', 'webp': 'image/webp', 'gif': 'image/gif', 'svg': 'image/svg+xml', 'woff2': 'font/woff2',
  'm3u8': 'application/vnd.apple.mpegurl', 'ts': 'video/mp2t', 'mp4 m4s': 'video/mp4', 'webm': 'video/webm', 'mp3': 'audio/mpeg', 'm4a': 'audio/mp4', 'aac': 'audio/aac',
}
/** What gets smaller. */
const packed = ['text/javascript', 'application/json', 'application/manifest+json', 'application/xml', 'text/vtt', 'image/svg+xml', 'application/vnd.apple.mpegurl']
/** A folder of our own begins with its version. */
const versioned = String.raw`^/?(?:.*/)?\d+\.\d+\.\d+-[0-9a-f]{10}/`

/** nginx takes only what stands here: one list is no addition to another. */
export function nginxTypes(more: Readonly<Record<string, string>> = {}): string {
  return `types {\n${Object.entries({ ...types, ...more }).map(([endings, type]) => `  ${type} ${endings};\n`).join('')}}\ncharset utf-8;\n`
}

/** Hosts join what several rules say of one header, so of each file one rule says it. */
function hostedHeaders(folder: string): string {
  const changing = ['/', '/index.html', '/old.html', '/manifest.webmanifest', '/icons/*']
  return `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
${changing.map(path => `${path}\n  Cache-Control: no-cache\n`).join('')}/${folder}/*
  Cache-Control: ${forEver}
  Access-Control-Allow-Origin: *
`
}

const apache = `# For Apache: this file takes effect where its folder has AllowOverride All.
${Object.entries(types).map(([endings, type]) => `AddType ${type} ${endings.split(' ').map(ending => `.${ending}`).join(' ')}`).join('\n')}
AddDefaultCharset utf-8
<IfModule mod_deflate.c>
<IfModule mod_filter.c>
AddOutputFilterByType DEFLATE text/html ${packed.join(' ')}
</IfModule>
</IfModule>
<IfModule mod_headers.c>
Header set X-Content-Type-Options nosniff
Header set Referrer-Policy no-referrer
Header set Cache-Control "no-cache"
<If "%{REQUEST_URI} =~ m#${versioned}#">
Header set Cache-Control "${forEver}"
Header set Access-Control-Allow-Origin "*"
</If>
</IfModule>
`

// A place that adds a header of its own has none of those around it.
const nginx = `# For nginx: put these lines into the server's block.
${nginxTypes()}gzip on;
gzip_vary on;
gzip_proxied any;
gzip_types ${packed.join(' ')};
location / {
  add_header Cache-Control "no-cache";
  add_header X-Content-Type-Options nosniff;
  add_header Referrer-Policy no-referrer;
}
location ~ "${versioned}" {
  add_header Cache-Control "${forEver}";
  add_header X-Content-Type-Options nosniff;
  add_header Referrer-Policy no-referrer;
  add_header Access-Control-Allow-Origin *;
}
`
