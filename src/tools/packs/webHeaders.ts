/** What a site's server has to say of its files, in the words of three kinds of servers; `folder` never changes. */
export function webHeaders(folder: string): Readonly<Record<string, string>> {
  return { '_headers': hostedHeaders(folder), '.htaccess': apache, 'nginx.conf': nginx }
}

const forEver = 'public, max-age=31536000, immutable'
/** What many servers do not know by themselves. */
const types = { 'webmanifest': 'application/manifest+json', 'm3u8': 'application/vnd.apple.mpegurl', 'woff2': 'font/woff2', 'js': 'text/javascript', 'json': 'application/json' }
/** A folder of our own begins with its version. */
const versioned = String.raw`^/?(?:.*/)?\d+\.\d+\.\d+-[0-9a-f]{10}/`

function hostedHeaders(folder: string): string {
  return `/*
  Cache-Control: no-cache
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
/${folder}/*
  ! Cache-Control
  Cache-Control: ${forEver}
  Access-Control-Allow-Origin: *
/manifest.webmanifest
  Content-Type: application/manifest+json
`
}

const apache = `# For Apache: this file takes effect where its folder has AllowOverride All.
${Object.entries(types).map(([ending, type]) => `AddType ${type} .${ending}`).join('\n')}
AddDefaultCharset utf-8
<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE text/html text/javascript application/json application/xml image/svg+xml application/manifest+json
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

const nginx = `# For nginx: put these lines into the server's block.
types { ${Object.entries(types).map(([ending, type]) => `${type} ${ending};`).join(' ')} text/html html; image/png png; image/jpeg jpg jpeg; image/webp webp; application/xml xml; video/mp2t ts; video/mp4 mp4; }
charset utf-8;
gzip on;
gzip_types text/javascript application/json application/xml application/manifest+json;
location / {
  add_header Cache-Control "no-cache";
  add_header X-Content-Type-Options nosniff;
  add_header Referrer-Policy no-referrer;
}
location ~ "${versioned}" {
  add_header Cache-Control "${forEver}";
  add_header X-Content-Type-Options nosniff;
  add_header Access-Control-Allow-Origin *;
}
`
