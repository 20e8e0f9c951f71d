import { spawnSync } from 'node:child_process'

/** The Python that Debian's python3-networkx is for. */
export const networkx = '/usr/bin/python3'

/** Why it cannot be asked; null where it can. */
export const missingNetworkx =
  spawnSync(networkx, ['-c', 'import networkx']).status === 0 ? null : 'skipped: python3-networkx is not installed'
