import { describe, expect, it } from 'vitest';
import { errorCode, fileFaultOf, systemError } from './file-fault.ts';

const withCode = (code: unknown) => Object.assign(new Error('x'), { code });

describe('an error', () => {
  it.each([
    ['of the operating system', withCode('ENOENT'), 'ENOENT'],
    ['without a code', new Error('x'), undefined],
    ['with a number for a code', withCode(7), undefined],
    ['that is none, though it has a code', { code: 'ENOENT' }, undefined],
    ['that is a text', 'ENOENT', undefined],
    ['that is nothing', null, undefined],
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
  ])('of the code %s is told as "%s"', (code, fault) => {
    expect(fileFaultOf(withCode(code))).toBe(fault);
  });

  it('that is a mistake of the program stays one', () => {
    expect(() => fileFaultOf(new TypeError('mistake'))).toThrow('mistake');
  });

  it('can be made as the system makes it', () => {
    expect(errorCode(systemError('EISDIR'))).toBe('EISDIR');
  });
});
