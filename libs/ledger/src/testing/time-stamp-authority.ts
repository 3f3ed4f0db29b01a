import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIG = `
[req]
distinguished_name = dn
prompt = no
[dn]
CN = Kaiji test
[ca]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
[tsa]
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[ts]
default_tsa = authority
[authority]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = DIGESTS
accuracy = secs:1
ordering = yes
ess_cert_id_chain = no
`;

/** A time-stamp authority by openssl, in a folder of its own. */
export class TimeStampAuthority {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kaiji-tsa-'));

  constructor(digests = 'sha256') {
    this.write('ts.cnf', CONFIG.replace('DIGESTS', digests));
    this.write('serial', '01');
    const newKey = ['-newkey', 'rsa:2048', '-nodes', '-config', 'ts.cnf'];
    this.openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-extensions', 'ca');
    this.openssl('req', '-new', ...newKey, '-keyout', 'tsa.key', '-out', 'tsa.csr');
    const sign = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', '2', '-days', '2', '-extfile', 'ts.cnf', '-extensions', 'tsa'];
    this.openssl('x509', '-req', '-in', 'tsa.csr', '-out', 'tsa.pem', ...sign);
  }

  openssl(...args: readonly string[]): string {
    return execFileSync('openssl', args, { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
  }

  write(name: string, data: string | Uint8Array): void {
    writeFileSync(join(this.folder, name), data);
  }

  read(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  /** Answer to a request, in DER. */
  answer(request: Uint8Array): Buffer {
    this.write('request.tsq', request);
    this.openssl('ts', '-reply', '-config', 'ts.cnf', '-section', 'authority', '-queryfile', 'request.tsq', '-out', 'answer.tsr');
    return this.read('answer.tsr');
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}
