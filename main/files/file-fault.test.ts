import { describe, expect, it } from 'vitest';
import { errorCode, fileFaultOf, systemError } from './file-fault.ts';

const withCode = (code: unknown) => Object.assign(new Error('x'), { code });

describe('an error', () => {
  it.each([
    ['of the operating system', withCode('ENOENT'), 'ENOENT'],
    ['without a code', new Error('x'), undefined],
    ['with a numeric code', withCode(7), undefined],
    ['that is an object with a code, not an error', { code: 'ENOENT' }, undefined],
    ['that is a string', 'ENOENT', undefined],
    ['that is null', null, undefined],
  ])('%s has the code %j', (_, error, code) => {
    expect(errorCode(error)).toBe(code);
  });

  it.each([
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EFBIG', 'full'],
    ['EISDIR', 'not-a-file'],
    ['ENOTDIR', 'not-a-file'],
    ['EEXIST', 'not-a-file'],
    ['ENXIO', 'not-a-file'],
    ['ELOOP', 'link-loop'],
    ['EBUSY', 'busy'],
    ['ETXTBSY', 'busy'],
    ['ENOENT', 'missing-folder'],
    ['EIO', 'other'],
  ])('with the code %s is reported as "%s"', (code, fault) => {
    expect(fileFaultOf(withCode(code))).toBe(fault);
  });

  it('that is a bug is rethrown', () => {
    expect(() => fileFaultOf(new TypeError('mistake'))).toThrow('mistake');
  });

  it('can be created like the operating system’s', () => {
    expect(errorCode(systemError('EISDIR'))).toBe('EISDIR');
  });
});
