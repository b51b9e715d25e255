// Group Policy's administrative template: Mai.admx has the settings, Mai.adml their words.
// https://learn.microsoft.com/en-us/previous-versions/windows/desktop/Policy/admx-schema
import { POLICY_SETTINGS, type PolicyChoice, policyText } from './policy-settings.ts';
import { xmlText } from './xml-text.ts';

const KEY = String.raw`Software\Policies\Mai`;
const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!-- Written by npm run deployment. -->';

/** The value that takes a whole company setup. Sorted first, so it precedes the others. */
const WHOLE = 'Policy';

const registryValue = (parts: object): string => `<value><string>${xmlText(policyText({ ...parts }))}</string></value>`;

function item(setting: string, { name, parts }: PolicyChoice): string {
  return `          <item displayName="$(string.${setting}_${name})">${registryValue(parts)}</item>`;
}

function policy(name: string, attributes: string, content: readonly string[]): string {
  return [
    `    <policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.${name}_Explain)" key="${KEY}"${attributes}>`,
    '      <parentCategory ref="Mai" />',
    '      <supportedOn ref="Supported" />',
    ...content,
    '    </policy>',
  ].join('\n');
}

/** The settings. */
export function admx(): string {
  const policies = POLICY_SETTINGS.map(setting => {
    const { name } = setting;
    if ('parts' in setting)
      return policy(name, ` valueName="${WHOLE}${name}"`, [
        `      <enabledValue><string>${xmlText(policyText(setting.parts))}</string></enabledValue>`,
        '      <disabledValue><delete /></disabledValue>',
      ]);
    return policy(name, ` presentation="$(presentation.${name})"`, [
      '      <elements>',
      `        <enum id="${name}" valueName="${WHOLE}${name}" required="true">`,
      ...setting.choices.map(choice => item(name, choice)),
      '        </enum>',
      '      </elements>',
    ]);
  });
  const whole = policy('Setup', ' presentation="$(presentation.Setup)"', [
    '      <elements>',
    `        <multiText id="Setup" valueName="${WHOLE}" required="true" />`,
    '      </elements>',
  ]);
  return `${HEAD}
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="mai" namespace="Mai.Policies" />
    <using prefix="windows" namespace="Microsoft.Policies.Windows" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="Supported" displayName="$(string.Supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="Mai" displayName="$(string.Mai)" />
  </categories>
  <policies>
${[whole, ...policies].join('\n')}
  </policies>
</policyDefinitions>
`;
}

/** The words, in English. */
export function adml(): string {
  const strings: readonly (readonly [string, string])[] = [
    ['Mai', 'Mai'],
    ['Supported', 'Windows 10 and newer'],
    ['Setup', 'Company setup'],
    [
      'Setup_Explain',
      'The lines of a company setup (JSON), as docs/company-setup.md describes it. It takes precedence over the other settings of this folder. `mai --check FILE` checks it before you roll it out; `mai --policy` shows what is in force on a computer.',
    ],
    ...POLICY_SETTINGS.flatMap(setting => [
      [setting.name, setting.label] as const,
      [`${setting.name}_Explain`, setting.explanation] as const,
      ...('choices' in setting
        ? setting.choices.map(({ name, label }) => [`${setting.name}_${name}`, label] as const)
        : []),
    ]),
  ];
  const presentations = POLICY_SETTINGS.flatMap(setting =>
    'choices' in setting
      ? `      <presentation id="${setting.name}"><dropdownList refId="${setting.name}" noSort="true" defaultItem="0">${xmlText(setting.label)}:</dropdownList></presentation>`
      : [],
  );
  return `${HEAD}
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>Mai</displayName>
  <description>Settings of Mai for a company</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${xmlText(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
      <presentation id="Setup"><multiTextBox refId="Setup" /></presentation>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
