import fc from 'fast-check';

const lines = fc.oneof(
  fc.constantFrom(
    '[dev]',
    '[dev] # ours?',
    '[default]',
    '[profile dev]',
    '[profile  dev ]',
    '[profile default]',
    '[ dev ]',
    '[profile "dev"]',
  ),
  fc.constantFrom(
    '[other]',
    '[profile other]',
    '[sso-session dev]',
    '[services dev]',
    '[dev.sub]',
    '[profile in valid]',
    '[broken',
  ),
  fc.constantFrom(
    'region = eu',
    'output=json',
    'Region = us ; why',
    's3 =',
    'name = val;ue',
    'key : value',
    'role_arn = arn:aws:iam::1:role/x',
  ),
  fc.constantFrom(
    'aws_access_key_id = AKIAOLD',
    'AWS_ACCESS_KEY_ID=X # note',
    'aws_session_token =',
    'aws_session_token = "q"',
    'aws_access_key_id : c',
  ),
  fc.constantFrom('  max = 1', '\tmin=0', ' aws_access_key_id = nested', '  # indented', ' -continued', '    deep = 1'),
  fc.constantFrom('', ' ', '\t', '# comment', ';', '# aws_access_key_id = AKIA', '# [dev]'),
);

/** Realistic files: any mixture of lines, line endings, byte order mark, missing final newline. */
export const iniTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '\u00EF\u00BB\u00BF'),
    fc.array(fc.tuple(lines, fc.constantFrom('\n', '\n', '\n', '\r\n')), { maxLength: 14 }),
    fc.option(lines, { nil: '' }),
  )
  .map(([mark, ended, last]) => mark + ended.map(([line, ending]) => line + ending).join('') + last);
