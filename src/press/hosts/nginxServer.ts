import { commonHeaders, type Hashes } from '../serve/policy.ts';
import { extensionTypes, namedTypes, textTypes } from './mediaTypes.ts';

/** nginx goes through a location ten times at most; so often are letters made small in one go. */
const passes = 4;

/**
 * How nginx answers for an edition, to be included in a `server` block that has `listen`, `server_name`
 * and `root` of its own: the decisions of `decideAnswer`, in nginx's words.
 */
export function nginxServer(hashes: Hashes): string {
  return `# Written by dateline press. Include it in the server block that has your listen, server_name and root.
types {
${extensionTypes()
  .map(([type, extensions]) => `  ${type} ${extensions.join(' ')};`)
  .join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${listed('text/html')};
gzip on;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 1000;
gzip_types ${listed('text/html')};
etag on;
absolute_redirect off;
server_tokens off;

${Object.entries(commonHeaders(hashes))
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header Cross-Origin-Resource-Policy $dateline_resource always;
add_header Cache-Control $dateline_cache always;
add_header Allow $dateline_allow always;

error_page 400 /.dateline/400;
error_page 404 $dateline_missing;
error_page 405 @dateline_refuse;
error_page 410 $dateline_notice;

# A request that nginx could not read has no method.
if ($request_method !~ "^(?:GET|HEAD|)$") {
  return 405;
}

location / {
  if ($dateline_moved) {
    return 301 $dateline_moved$is_args$args;
  }
  if ($dateline_is_own = "") {
    rewrite ^(.*)$ /.dateline/look$1 last;
  }
  if ($dateline_gone) {
    return 410;
  }
  # A map that is looked up forgets what a rewrite caught: hence $uri.
  if ($dateline_named_type) {
    rewrite ^ /.dateline/as/$dateline_named_type$uri last;
  }
  try_files $dateline_file @dateline_look;
}

# What no address can be, what no edition holds, and the other forms of files that are there.
location ~ "[\\x00-\\x1f\\x7f]" {
  return 400;
}
location ~ "[^\\w.~/-]" {
  return 404;
}
location ~ "/\\.(?!well-known(?:/|$))" {
  return 404;
}
location ~ "\\.(?:br|gz)$" {
  return 404;
}
location = /404.html {
  internal;
}

location @dateline_look {
  rewrite ^(.*)$ /.dateline/look$1 last;
}

# Under which address it is there: as it was read, else in small letters.
location ^~ /.dateline/look/ {
  internal;
  rewrite ^/\\.dateline/look(/.*)$ $1;
  if (-f $document_root$dateline_file) {
    return 301 $dateline_address$is_args$args;
  }
${smallLetters()}
  if (-f $document_root$dateline_file) {
    return 301 $dateline_address$is_args$args;
  }
  if ($dateline_gone) {
    return 301 $dateline_address$is_args$args;
  }
  if ($uri ~ "[A-Z]") {
    rewrite ^(.*)$ /.dateline/look$1 last;
  }
  return 404;
}

${namedTypes()
  .map(
    ({ type, place }) => `location ^~ /.dateline/as/${place}/ {
  internal;
  types {
  }
  default_type ${type};
  rewrite ^/\\.dateline/as/${place}(/.*)$ $1 break;
  try_files $uri =404;
}`,
  )
  .join('\n')}

location ^~ /.dateline/notice/ {
  internal;
  rewrite ^/\\.dateline/notice(/.*)$ $1 break;
  try_files $uri /404.html;
}

location @dateline_refuse {
${plainAnswer(405, 'Method Not Allowed')}
}
${[
  [400, 'Bad Request'],
  [404, 'Not Found'],
  [410, 'Gone'],
]
  .map(
    ([status, text]) => `location = /.dateline/${status} {
  internal;
${plainAnswer(Number(status), String(text))}
}`,
  )
  .join('\n')}
`;
}

function plainAnswer(status: number, text: string): string {
  return `  types {
  }
  default_type text/plain;
  return ${status} "${text}\\n";`;
}

/** nginx has no word for small letters: each rule changes the last of one letter. */
function smallLetters(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const once = letters.map((letter) => `  rewrite ^(.*)${letter}(.*)$ $1${letter.toLowerCase()}$2;`);
  return Array.from({ length: passes }, () => once.join('\n')).join('\n');
}

/** Text types without the one that nginx takes for granted. */
function listed(known: string): string {
  return textTypes()
    .filter((type) => type !== known)
    .join(' ');
}
