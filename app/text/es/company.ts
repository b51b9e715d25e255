import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const company: Text['company'] = {
  choose: 'Abrir un archivo de configuración de la empresa',
  fileKind: 'Configuración de la empresa',
  offer: {
    title: company => `Configuración de ${company}`,
    opening: 'Revisando la configuración…',
    from: name => `De ${name}`,
    lead: 'Aún no ha cambiado nada. Si la usas, Mai hace lo siguiente:',
    signed: 'Tu empresa la ha firmado.',
    unsigned: 'Úsala solo si viene del equipo de TI.',
    use: 'Usar esta configuración',
    leave: 'Ahora no',
    refused: 'Esta configuración no se puede usar',
    refusedHint: 'No se cambió nada. Envía estas palabras a quien te la dio.',
    close: 'Cerrar',
  },
  inForce: {
    policy: companies => `Configurado en este equipo por ${list('es', companies)}.`,
    setUp: company => `Usas la configuración de ${company}.`,
    unaccepted: company =>
      `La configuración de ${company} que aceptaste ya no es válida: no está firmada con ninguna clave que indique la política de este equipo. Abre la que se ha vuelto a firmar.`,
    drop: 'Dejar de usar esta configuración',
    support: 'Obtener ayuda',
  },
  line: line => `Línea ${line}`,
  lineAt: (line, at) => `Línea ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What is in force where something is wrong with the machine’s policy. */
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
    form: 'no es lo que Mai espera aquí.',
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
  },
  changes: {
    none: 'Todo está ya así. No cambiaría nada.',
    replaces: company => `Sustituye la configuración de ${company}`,
    addsProvider: (name, host) => `Añade ${name}, que inicia sesión en ${host}`,
    renamesProvider: (from, to) => `Cambia el nombre de ${from} a “${to}”`,
    limitsHosts: (name, hosts) =>
      `Permite que la ventana de inicio de sesión de ${name} abra solo ${list('es', ['su propia página', ...hosts])}`,
    namesAccounts: (count, examples) =>
      plural('es', count, {
        one: `Da nombre a una cuenta: ${list('es', examples)}`,
        other: n => `Da nombre a ${n} cuentas, entre ellas ${list('es', examples)}`,
      }),
    hides: count =>
      count === 0
        ? 'No oculta ninguno de tus roles'
        : plural('es', count, { one: 'Oculta uno de tus roles', other: n => `Oculta ${n} de tus roles` }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Oculta los roles llamados ${either('es', patterns)}, ninguno tuyo`
        : plural('es', count, {
            one: `Oculta los roles llamados ${either('es', patterns)}, uno de ellos tuyo`,
            other: n => `Oculta los roles llamados ${either('es', patterns)}, ${n} de ellos tuyos`,
          }),
    showsOnly: patterns => `Muestra solo los roles llamados ${either('es', patterns)}`,
    namesProfiles: template => `Llama a los perfiles nuevos de AWS ${template}`,
    listsRoles: (name, count) =>
      plural('es', count, { one: `Indica un rol que da ${name}`, other: n => `Indica ${n} roles que da ${name}` }),
    duration: hours =>
      plural('es', hours, {
        one: 'Obtiene claves por una hora como máximo, si no eliges otra cosa',
        other: n => `Obtiene claves por ${n} horas como máximo, si no eliges otra cosa`,
      }),
    region: region => `Usa la región ${region} si no eliges otra`,
    endSessionsOnQuit: on => (on ? 'Elimina las claves al salir de Mai' : 'Conserva las claves al salir de Mai'),
    confirmProduction: on =>
      on
        ? 'Pregunta antes de obtener claves de una cuenta de producción'
        : 'No pregunta antes de obtener claves de una cuenta de producción',
    locks: (setting, why) => (why === '' ? `Bloquea “${setting}”` : `Bloquea “${setting}”: ${why}`),
    forbidsPasswordFill: 'Nunca rellena tu contraseña',
    integratedSignIn: hosts => `Inicia sesión en ${list('es', hosts)} con la cuenta de este equipo (Kerberos o NTLM)`,
    marksProduction: patterns => `Marca como producción las cuentas llamadas ${either('es', patterns)}`,
    support: places => `Dice dónde encontrar ayuda: ${places.join(' ')}`,
  },
  settings: {
    companies: 'Empresas',
    profileNames: 'Nombres de perfil',
    region: 'Región predeterminada',
    endSessionsOnQuit: 'Eliminar las claves al salir de Mai',
    confirmProduction: 'Preguntar antes de producción',
  },
};
