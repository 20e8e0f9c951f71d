/** Folders of what commands run: files that are read as scripts, and single statements. */
export const LOADING = [
  ...['seed', 'derive', 'check', 'connect', 'held-data', 'schema', 'load', 'load-lock', 'derivation', 'keys', 'erase'],
  ...['import', 'backup', 'restore', 'statistics', 'graph-version', 'upgrade', 'upgrade-plan', 'replace-article'],
]
