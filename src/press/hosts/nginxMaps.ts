import type { Routes } from '../page/routesJson.ts';
import { errorCacheControl, fileClasses, redirectCacheControl, resourcePolicy } from '../serve/policy.ts';
import { namedTypes } from './mediaTypes.ts';

/**
 * The tables of an edition for nginx, to be included in its `http` block: what has moved, what is gone,
 * and what each answer says. `server.conf` beside it reads them (see {@link nginxServer}).
 *
 * A map is `volatile` where nginx must look again after it has rewritten `$uri`.
 */
export function nginxMaps({ gone, moved }: Routes): string {
  const moves = Object.entries(moved);
  return [
    '# Written by dateline press. Include it in the http block; server.conf goes into the server block.',
    `map_hash_bucket_size 512;`,
    `map_hash_max_size ${Math.max(2048, 2 * (moves.length + gone.length))};`,
    '',
    '# The path as it was sent, and the same path read: decoded, without dots and empty segments.',
    map('$request_uri', '$dateline_sent', [['~^(?<dateline_head>[^?#]*)', '$dateline_head']]),
    '',
    '# Whether it names a page or a file, and which address and file that is.',
    map('$uri', '$dateline_shape', [
      ['default', 'page'],
      ['~^/assets/', 'file'],
      ['~*\\.html$', 'page'],
      ['~\\.\\w+$', 'file'],
    ]),
    map('$dateline_shape$uri', '$dateline_address', [
      ['~^file(?<dateline_file_path>.*)$', '$dateline_file_path'],
      ['~*^page(?<dateline_folder_path>.*/)index\\.html$', '$dateline_folder_path'],
      ['~^page(?<dateline_page_path>.*/)$', '$dateline_page_path'],
      ['~^page(?<dateline_bare_path>.*)$', '$dateline_bare_path/'],
    ]),
    map('$dateline_address', '$dateline_file', [
      ['default', '$dateline_address'],
      ['~/$', '${dateline_address}index.html'],
    ]),
    '',
    '# Whether it was asked for under its own address. Only hashed files have capitals in theirs.',
    map('$dateline_sent $uri $dateline_address', '$dateline_is_own', [
      ['~^/(?:stories|topics|places)/[^ ]*[A-Z]', ''],
      ['~^([^ ]+) \\1 \\1$', '1'],
    ]),
    '',
    '# routes.json. Keys are met in any case.',
    map('$dateline_address', '$dateline_moved', moves),
    map('$dateline_address', '$dateline_folder', [['~^(?<dateline_two>/[^/]+/[^/]+/)', '$dateline_two']]),
    map(
      '$dateline_folder',
      '$dateline_gone',
      gone.map((folder) => [folder, '1']),
    ),
    '',
    '# What is said of what is missing or gone.',
    map('$dateline_shape', '$dateline_missing', [
      ['default', '/404.html'],
      ['file', '/.dateline/404'],
    ]),
    map('$uri', '$dateline_notice', [
      ['default', '/.dateline/410'],
      ['~/$', '/.dateline/notice${uri}index.html'],
      ['~/index\\.json$', '/.dateline/notice$uri'],
    ]),
    map(
      '$uri',
      '$dateline_named_type',
      namedTypes().map(({ name, place }) => [`~/${escape(name)}$`, place]),
    ),
    '',
    '# Headers.',
    map(
      '$uri',
      '$dateline_class',
      fileClasses.map(({ name, paths }) => [`~${paths.source.replaceAll('\\/', '/')}`, name]),
    ),
    map(
      '$dateline_class',
      '$dateline_class_cache',
      fileClasses.map(({ name, cacheControl }) => [name, cacheControl]),
    ),
    map(
      '$dateline_class',
      '$dateline_class_resource',
      fileClasses.map(({ name, shared }) => [name, resourcePolicy(shared)]),
    ),
    map('$status', '$dateline_cache', [
      ['default', '$dateline_class_cache'],
      ['~^3', redirectCacheControl],
      ['304', '$dateline_class_cache'],
      ['~^[45]', errorCacheControl],
      ['416', '$dateline_class_cache'],
    ]),
    map('$status', '$dateline_resource', [
      ['default', '$dateline_class_resource'],
      ['~^[345]', resourcePolicy(false)],
      ['304', '$dateline_class_resource'],
    ]),
    map('$status', '$dateline_allow', [['405', 'GET, HEAD']]),
    '',
  ].join('\n');
}

function map(source: string, target: string, entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(([key, value]) => `  ${key === 'default' ? key : quote(key)} ${quote(value)};\n`);
  return `map ${quote(source)} ${target} {\n  volatile;\n${lines.join('')}}`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

function escape(name: string): string {
  return name.replaceAll('.', '\\.');
}
