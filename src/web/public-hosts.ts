import { lookup } from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';
import { Agent } from 'undici';

/** Networks outside the public web: the computer's own, private ones, and those of cloud hosts. */
const privateNetworks = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
] as const)
  privateNetworks.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['64:ff9b::', 96],
] as const)
  privateNetworks.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is in one of these networks. */
export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPrivate(mapped);
  return privateNetworks.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
}

/** Looks up a host like `dns.lookup`; a host in a private network fails with the code `EPRIVATE`. */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (fault, addresses) => {
    if (fault) return callback(fault, '', 0);
    if (addresses.some(({ address }) => isPrivate(address)))
      return callback(Object.assign(new Error(`${hostname} is in a private network`), { code: 'EPRIVATE' }), '', 0);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return callback(null, first!.address, first!.family);
  });
};

/** Connects only to the public web, since addresses come from strangers, too. */
export const publicHosts = (): Agent => new Agent({ connect: { lookup: lookUpPublic } });
