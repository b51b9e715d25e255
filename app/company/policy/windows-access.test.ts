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
    ['read and run by everybody, in letters', 'O:BAG:SYD:P(A;;FA;;;BA)(A;;FRFX;;;WD)(A;;GRGX;;;AU)'],
    ['that takes rights away as well', 'O:BAG:SYD:P(D;;FA;;;BG)(A;;FA;;;BA)'],
    ['whose children alone belong to whoever makes them', 'O:BAG:SYD:P(A;OICIIO;GA;;;CO)(A;;FA;;;BA)'],
    ['that nobody may use', 'O:BAG:SYD:P'],
    ['of the system, in full', CLOSED.replace('O:BA', 'O:S-1-5-18')],
    ['of administrators, in full', CLOSED.replace('O:BA', 'O:S-1-5-32-544')],
    ['that its owner may use, whoever it is', 'O:BAG:SYD:P(A;;FA;;;OW)'],
    ['with an entry that gives nothing', 'O:BAG:SYD:P(A;;;;;BU)'],
  ])('is writable by administrators only: %s', (_, sddl) => {
    expect(isAdministratorsAlone(sddl)).toBe(true);
  });

  it.each([
    ['made by a person', FOREIGN],
    ['in which people may make files', INHERITED],
    ['made by a person, and closed', CLOSED.replace('O:BA', 'O:S-1-5-21-1-2-3-1013')],
    ['whose owner is told in the wrong place', 'G:SYO:BAD:P(A;;FA;;;BA)'],
    ['whose entry for its children is for itself too', 'O:BAG:SYD:P(A;CIOI;FA;;;WD)'],
    ['with an entry that is cut short', 'O:BAG:SYD:P(D)'],
    ['with an entry of another kind', 'O:BAG:SYD:P(OA;;FR;;;BU)'],
    ['with rights that end early', 'O:BAG:SYD:P(A;;FRF;;;BU)'],
    ['with something before a mask', 'O:BAG:SYD:P(A;;ZZ0x1;;;BU)'],
    ['with something behind a mask', 'O:BAG:SYD:P(A;;0x1zz;;;BU)'],
    ['that everybody may write', 'O:BAG:SYD:(A;;FA;;;WD)'],
    ['that users may change, as a mask', 'O:BAG:SYD:(A;;FA;;;BA)(A;;0x1301bf;;;BU)'],
    ['that one person may write', 'O:BAG:SYD:(A;;FW;;;S-1-5-21-1-2-3-1001)'],
    ['that people may delete', 'O:BAG:SYD:(A;;0x11200a9;;;BU)(A;;SD;;;BU)'],
    ['whose rights people may change', 'O:BAG:SYD:(A;;WD;;;AU)'],
    ['that people may take over', 'O:BAG:SYD:(A;;WO;;;AU)'],
    ['with a condition', 'O:BAG:SYD:(XA;;FA;;;WD;(@User.Title=="PM"))'],
    ['without a list', 'O:BAG:SYD:NO_ACCESS_CONTROL'],
    ['whose list is not told', 'O:BAG:SY'],
    ['whose owner is not told', 'G:SYD:P(A;;FA;;;BA)'],
    ['with rights that nobody knows', 'O:BAG:SYD:P(A;;ZZ;;;BU)'],
    ['that is empty', ''],
  ])('is writable by others: %s', (_, sddl) => {
    claim('policy-admin-only-windows-mac');
    expect(isAdministratorsAlone(sddl)).toBe(false);
  });
});
