import { describe, expect, it } from 'vitest';
import { claim } from '../../testing/claims/claim.ts';
import { isAdministratorsAlone } from './windows-access.ts';

/** What an administrator makes by `icacls C:\ProgramData\Mai /inheritance:r /grant *S-1-5-18:(OI)(CI)F … *S-1-5-32-545:(OI)(CI)RX`. */
const CLOSED = 'O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)';
/** Default ACL of a folder below `C:\ProgramData`: users may create files in it. */
const INHERITED =
  'O:BAG:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)(A;OICIID;0x1200a9;;;BU)(A;CIID;DCLCRPCR;;;BU)';
/** The same, created by a user. */
const FOREIGN = INHERITED.replace('O:BA', 'O:S-1-5-21-3623811015-3361044348-30300820-1013');

describe('a folder or file of Windows', () => {
  it.each([
    ['closed by an administrator', CLOSED],
    ['closed, and written by an older PowerShell with a line end', `${CLOSED}\r\n`],
    ['of the system, with an audit list', `${CLOSED.replace('O:BA', 'O:SY')}S:AI(AU;OICISA;DCLCRPCRSDWDWO;;;WD)`],
    [
      'of Windows’s own installer',
      CLOSED.replace('O:BA', 'O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464'),
    ],
    ['that everyone can read and execute, in symbolic rights', 'O:BAG:SYD:P(A;;FA;;;BA)(A;;FRFX;;;WD)(A;;GRGX;;;AU)'],
    ['with a deny entry too', 'O:BAG:SYD:P(D;;FA;;;BG)(A;;FA;;;BA)'],
    ['with creator-owner rights for children only', 'O:BAG:SYD:P(A;OICIIO;GA;;;CO)(A;;FA;;;BA)'],
    ['that grants no access', 'O:BAG:SYD:P'],
    ['of the system, in full', CLOSED.replace('O:BA', 'O:S-1-5-18')],
    ['of administrators, in full', CLOSED.replace('O:BA', 'O:S-1-5-32-544')],
    ['with owner rights', 'O:BAG:SYD:P(A;;FA;;;OW)'],
    ['with an entry without rights', 'O:BAG:SYD:P(A;;;;;BU)'],
  ])('is writable by administrators only: %s', (_, sddl) => {
    expect(isAdministratorsAlone(sddl)).toBe(true);
  });

  it.each([
    ['created by a user', FOREIGN],
    ['in which users can create files', INHERITED],
    ['created by a user, with a closed list', CLOSED.replace('O:BA', 'O:S-1-5-21-1-2-3-1013')],
    ['with the owner in the wrong place', 'G:SYO:BAD:P(A;;FA;;;BA)'],
    ['with an inheritable entry that applies to itself too', 'O:BAG:SYD:P(A;CIOI;FA;;;WD)'],
    ['with a truncated entry', 'O:BAG:SYD:P(D)'],
    ['with an entry of another kind', 'O:BAG:SYD:P(OA;;FR;;;BU)'],
    ['with truncated rights', 'O:BAG:SYD:P(A;;FRF;;;BU)'],
    ['with text before a mask', 'O:BAG:SYD:P(A;;ZZ0x1;;;BU)'],
    ['with text after a mask', 'O:BAG:SYD:P(A;;0x1zz;;;BU)'],
    ['that everyone can write', 'O:BAG:SYD:(A;;FA;;;WD)'],
    ['that users can modify, as a mask', 'O:BAG:SYD:(A;;FA;;;BA)(A;;0x1301bf;;;BU)'],
    ['that one user can write', 'O:BAG:SYD:(A;;FW;;;S-1-5-21-1-2-3-1001)'],
    ['that users can delete', 'O:BAG:SYD:(A;;0x11200a9;;;BU)(A;;SD;;;BU)'],
    ['whose permissions users can change', 'O:BAG:SYD:(A;;WD;;;AU)'],
    ['whose ownership users can take', 'O:BAG:SYD:(A;;WO;;;AU)'],
    ['with a conditional entry', 'O:BAG:SYD:(XA;;FA;;;WD;(@User.Title=="PM"))'],
    ['without an access control list', 'O:BAG:SYD:NO_ACCESS_CONTROL'],
    ['with a missing list', 'O:BAG:SY'],
    ['with a missing owner', 'G:SYD:P(A;;FA;;;BA)'],
    ['with unknown rights', 'O:BAG:SYD:P(A;;ZZ;;;BU)'],
    ['with an empty descriptor', ''],
  ])('is writable by others: %s', (_, sddl) => {
    claim('policy-admin-only-windows-mac');
    expect(isAdministratorsAlone(sddl)).toBe(false);
  });
});
