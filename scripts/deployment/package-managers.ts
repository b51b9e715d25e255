// Manifests of a release for winget and Homebrew. https://github.com/microsoft/winget-cli/tree/master/schemas/JSON/manifests/v1.6.0

/** What a release says about its packages. Hashes are SHA-256 in hexadecimal. */
export type ReleaseFacts = {
  readonly version: string;
  /** Address of the folder with this version's files. */
  readonly folder: string;
  readonly msi: {
    readonly file: string;
    readonly sha256: string /** `{…}`, from the MSI's property table. */;
    readonly productCode: string;
  };
  readonly dmg: { readonly file: string; readonly sha256: string };
};

const WORDS = 'Temporary AWS credentials from your company sign-in, under the tray icon';
const ID = 'TheMaiAuthors.Mai';
const HOME = 'https://mai.example/';

/** The three files of winget's repository, by name. */
export function wingetManifests({ version, folder, msi }: ReleaseFacts): Readonly<Record<string, object>> {
  const head = { PackageIdentifier: ID, PackageVersion: version };
  return {
    [`${ID}.yaml`]: { ...head, DefaultLocale: 'en-US', ManifestType: 'version', ManifestVersion: '1.6.0' },
    [`${ID}.installer.yaml`]: {
      ...head,
      MinimumOSVersion: '10.0.17763.0',
      InstallerType: 'wix',
      Scope: 'machine',
      InstallModes: ['interactive', 'silent', 'silentWithProgress'],
      UpgradeBehavior: 'install',
      Protocols: ['mai'],
      FileExtensions: ['mai'],
      Installers: [
        {
          Architecture: 'x64',
          InstallerUrl: `${folder}/${msi.file}`,
          InstallerSha256: msi.sha256.toUpperCase(),
          ProductCode: msi.productCode,
        },
      ],
      ManifestType: 'installer',
      ManifestVersion: '1.6.0',
    },
    [`${ID}.locale.en-US.yaml`]: {
      ...head,
      PackageLocale: 'en-US',
      Publisher: 'The Mai authors',
      PublisherUrl: HOME,
      PackageName: 'Mai',
      PackageUrl: HOME,
      License: 'Apache-2.0',
      ShortDescription: WORDS,
      Moniker: 'mai',
      ManifestType: 'defaultLocale',
      ManifestVersion: '1.6.0',
    },
  };
}

/** The cask of Homebrew. Mai updates itself there, as far as the company's policy lets it. */
export const homebrewCask = ({ version, folder, dmg }: ReleaseFacts): string => `cask "mai" do
  version "${version}"
  sha256 "${dmg.sha256.toLowerCase()}"

  url "${folder.replaceAll(version, '#{version}')}/${dmg.file.replaceAll(version, '#{version}')}"
  name "Mai"
  desc "Temporary AWS credentials from your company sign-in"
  homepage "${HOME}"

  auto_updates true
  depends_on macos: ">= :monterey"

  app "Mai.app"

  uninstall quit: "org.mai.desktop", login_item: "Mai"

  # Mai’s data. It deletes what it wrote into the AWS files itself: Settings, “Delete all Mai data…”.
  zap trash: [
    "~/Library/Application Support/Mai",
    "~/Library/Logs/Mai",
    "~/Library/Preferences/org.mai.desktop.plist",
  ]
end
`;
