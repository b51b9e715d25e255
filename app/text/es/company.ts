import type { Text } from '../en/en.ts';
import { either, list, number, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('es', value);
const all = (values: readonly string[]): string => list('es', values.map(q));
const any = (values: readonly string[]): string => either('es', values.map(q));

export const company: Text['company'] = {
  choose: 'Abrir un archivo de configuración de la empresa',
  fileKind: 'Configuración de la empresa',
  offer: {
    title: company => `Configuración de ${q(company)}`,
    linked: name => `¿Obtener una configuración de empresa desde ${q(name)}?`,
    linkedLead: 'Un enlace lleva a esta dirección. Mai aún no se ha conectado a ella:',
    fetch: 'Mostrar la configuración',
    opening: 'Abriendo la configuración…',
    another: 'Esta es otra configuración. Sustituye a la que se mostraba aquí.',
    from: name => `De ${q(name)}`,
    revision: revision => `Revisión ${number('es', revision)}`,
    lead: 'Aún no ha cambiado nada. Si la usas, Mai hace lo siguiente:',
    signed: 'Tu empresa la ha firmado.',
    unsigned: 'Úsala solo si viene del equipo de TI.',
    use: 'Usar esta configuración',
    leave: 'Ahora no',
    refused: 'Esta configuración no se puede usar',
    refusedHint: 'No se cambió nada. Envía este texto a la persona que te la dio.',
    close: 'Cerrar',
  },
  inForce: {
    policy: companies => `Configurado en este equipo por ${list('es', companies)}.`,
    setup: company => `Usas la configuración de ${company}.`,
    unaccepted: company =>
      `La configuración de ${company} que aceptaste ya no es válida: no está firmada con ninguna clave que indique la política de este equipo. Abre la que se ha vuelto a firmar.`,
    drop: 'Dejar de usar esta configuración',
    support: 'Obtener ayuda',
  },
  line: line => `Línea ${line}`,
  lineAt: (line, at) => `Línea ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': 'Lo que decía antes sigue en vigor.',
    nothing: 'Nada de ello está en vigor.',
  },
  problems: {
    'open-to-others': 'otras personas de este equipo pueden cambiarlo, así que Mai no lo sigue.',
    link: 'es un enlace. Pon ahí el archivo o la carpeta.',
    'not-a-folder': 'aquí se espera una carpeta.',
    'too-large':
      'Tiene más de un millón de caracteres. Los archivos de configuración son pequeños; debe de ser otra cosa.',
    unsigned:
      'No está firmado. Este equipo solo acepta configuraciones firmadas por tu empresa. Pide la firmada al equipo de TI.',
    'wrong-signature':
      'La firma no coincide. El archivo se cambió después de firmarlo o lo firmó otra persona. No lo uses y avisa al equipo de TI.',
    'not-text': 'No es texto.',
    unreachable: 'No se puede llegar a él. Revisa la red o la VPN e inténtalo de nuevo.',
    status: status => `El servidor respondió con el error ${status}. Avisa al equipo de TI.`,
    redirected: 'El enlace lleva a una dirección sin protección. Mai no lo siguió. Avisa al equipo de TI.',
    outdated: (revision, latest) =>
      `Es más antigua que una que tu empresa ha firmado después: revisión ${number('es', revision)} en lugar de ${number('es', latest)}. Pide la actual al equipo de TI.`,
    'no-revision': latest =>
      `No tiene revisión, pero tu empresa ya ha firmado una: revisión ${number('es', latest)}. Pide la actual al equipo de TI.`,
  },
  syntax: {
    empty: 'el archivo está vacío.',
    value: 'aquí falta un valor o le faltan las comillas.',
    name: 'aquí debe haber un nombre entre comillas dobles.',
    colon: 'faltan los dos puntos entre un nombre y su valor.',
    comma: 'falta una coma antes de esto.',
    'trailing-comma': 'hay una coma después del último elemento.',
    quotes: 'los textos y los nombres necesitan comillas dobles (").',
    comment: 'JSON no admite comentarios.',
    'unfinished-text': 'un texto no termina en comillas dobles.',
    'line-break-in-text': 'un texto ocupa dos líneas o contiene un carácter de control, y eso no está permitido.',
    escape: 'tras una barra inversa hay algo que JSON no conoce. La propia barra inversa se escribe dos veces.',
    number: 'no es un número como los escribe JSON.',
    twice: name => `“${name}” aparece dos veces.`,
    'too-deep': 'hay demasiados corchetes anidados.',
    unfinished: 'el archivo termina demasiado pronto: hay un corchete sin cerrar.',
    'something-after-the-end': 'hay algo después del último corchete.',
  },
  schema: {
    'unknown-name': name => `Mai no conoce aquí el nombre “${name}”.`,
    missing: name => `falta “${name}”.`,
    type: expected => `debe ser ${expected}.`,
    choice: choices => `debe ser ${either('es', choices)}.`,
    'too-long': most => `tiene más de ${number('es', most)} caracteres.`,
    'too-many': most => `hay más de ${number('es', most)}.`,
    'too-short': 'está vacío.',
    'lock-without-value': value => `un bloqueo necesita su valor: escribe también “${value}” en este archivo.`,
    form: 'no es lo que Mai espera aquí.',
    'public-suffix': host => `los hosts de “${host}” pueden ser de cualquiera. Indica los de tu empresa.`,
    hidden: code => `contiene un carácter que no se ve (${code}). Escríbelo sin ese carácter.`,
  },
  types: {
    string: 'un texto entre comillas dobles',
    number: 'un número',
    boolean: 'true o false',
    array: 'una lista entre [ ]',
    object: 'un objeto entre { }',
    record: 'un objeto entre { }',
  },
  forms: {
    address:
      'debe ser la página de inicio de sesión de tu proveedor de identidad, empezar por https:// y no ser una página de AWS.',
    accounts: 'una cuenta se escribe con sus 12 dígitos.',
    region: 'una región es como eu-central-1.',
    duration: 'una duración es un número de horas enteras, de 1 a 12.',
    roles: 'un rol se escribe con su ARN y el ARN de su proveedor, separados por una coma.',
    allowedHosts: 'un host es como sso.example.com, o *.example.com para todos los que cuelgan de él, en minúsculas.',
    integratedSignIn:
      'un host es como sso.example.com, o *.example.com para todos los que cuelgan de él, en minúsculas.',
    profileName:
      'un nombre de perfil lleva {role} o {role-tail}, puede llevar {account}, {account-tail}, {account-id} y {company} y, por lo demás, letras, dígitos y _ - . / % @ : +.',
    link: 'debe ser una dirección que empiece por https://.',
    signingKey: 'una clave se escribe como ed25519: y 44 caracteres en base64.',
    signingKeys: 'una clave se escribe como ed25519: y 44 caracteres en base64.',
    signature: 'una firma son 88 caracteres en base64.',
    show: 'un patrón es un nombre de rol en el que puede haber * y ?.',
    hide: 'un patrón es un nombre de rol en el que puede haber * y ?.',
    revision: 'una revisión es un número entero a partir de 1.',
  },
  changes: {
    none: 'Todo está ya así. No cambiaría nada.',
    replaces: company => `Sustituye la configuración de ${q(company)}`,
    ends: sentence => `Deja de aplicarse: ${sentence}`,
    addsProvider: (name, host) => `Añade ${q(name)}, que inicia sesión en ${q(host)}`,
    renamesProvider: (from, to) => `Cambia el nombre de ${q(from)} a ${q(to)}`,
    providerRegion: (name, region) => `Usa la región ${q(region)} para los roles de ${q(name)}`,
    limitsHosts: (name, hosts) =>
      `Limita la ventana de inicio de sesión de ${q(name)} a ${list('es', ['su propia página', ...hosts.map(q)])}`,
    integratedSignIn: (name, hosts) =>
      `Inicia sesión en ${q(name)} con la cuenta de este equipo (Kerberos o NTLM), en ${all(hosts)}`,
    namesAccounts: (count, examples) =>
      plural('es', count, {
        one: `Da nombre a una cuenta: ${all(examples)}`,
        other: n => `Da nombre a ${n} cuentas, entre ellas ${all(examples)}`,
      }),
    renamesAccount: (from, to) => `Cambia el nombre de la cuenta ${q(from)} a ${q(to)}`,
    groupsAccounts: names => `Agrupa cuentas en ${all(names)}`,
    labelsAccounts: names => `Etiqueta cuentas con ${all(names)}`,
    colorsAccounts: count =>
      plural('es', count, { one: 'Da color a una cuenta', other: n => `Da color a ${n} cuentas` }),
    marksAccounts: names => `Marca ${all(names)} como producción`,
    unmarksAccounts: names => `Ya no pregunta antes de producción en ${all(names)}`,
    stopsAsking: 'Ya no pregunta antes de producción',
    hides: count =>
      count === 0
        ? 'No oculta ninguno de tus roles'
        : plural('es', count, { one: 'Oculta uno de tus roles', other: n => `Oculta ${n} de tus roles` }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Oculta los roles llamados ${any(patterns)}; no tienes ninguno`
        : plural('es', count, {
            one: `Oculta los roles llamados ${any(patterns)}; tienes uno`,
            other: n => `Oculta los roles llamados ${any(patterns)}; tienes ${n}`,
          }),
    showsOnly: patterns => `Muestra solo los roles llamados ${any(patterns)}`,
    namesProfiles: template => `Da a los nuevos perfiles de AWS el nombre ${q(template)}`,
    listsRoles: (name, count) =>
      plural('es', count, {
        one: `Indica un rol que da ${q(name)}`,
        other: n => `Indica ${n} roles que da ${q(name)}`,
      }),
    duration: hours =>
      plural('es', hours, {
        one: 'Obtiene credenciales para una hora como máximo, salvo que elijas otra cosa',
        other: n => `Obtiene credenciales para ${n} horas como máximo, salvo que elijas otra cosa`,
      }),
    region: region => `Usa la región ${q(region)}, salvo que elijas otra`,
    endSessionsOnQuit: on =>
      on ? 'Elimina las credenciales al salir de Mai' : 'Conserva las credenciales al salir de Mai',
    confirmProduction: on =>
      on ? 'Pregunta antes de obtener credenciales de una cuenta de producción' : 'No pregunta antes de producción',
    defaultProfile: on =>
      on
        ? 'Usa el primer rol activo como predeterminado'
        : 'No usa ningún rol como predeterminado, salvo que elijas uno',
    locks: (setting, why) => (why === '' ? `Bloquea “${setting}”` : `Bloquea “${setting}”: ${q(why)}`),
    forbidsPasswordFill: 'No rellena nunca tu contraseña',
    marksProduction: patterns => `Considera producción solo las cuentas llamadas ${any(patterns)}`,
    support: places => `Indica dónde encontrar ayuda: ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Empresas',
    profileNames: 'Nombres de perfil',
    region: 'Región predeterminada',
    endSessionsOnQuit: 'Eliminar las claves al salir de Mai',
    confirmProduction: 'Preguntar antes de producción',
    defaultProfile: 'Primer rol activo como predeterminado',
  },
};
