import type { Text } from '../en/en.ts';

export const passwords: Text['passwords'] = {
  user: 'Nombre de usuario',
  password: 'Contraseña',
  fill: {
    offerTitle: '¿Quieres que Mai escriba tu contraseña?',
    offer: host => `Solo en ${host}, una vez por inicio de sesión, desde el llavero de este equipo.`,
    offerAgain: host => `${host} no aceptó la guardada y Mai la ha olvidado.`,
    offerYes: 'Configurar…',
    offerNo: 'No, gracias',
    title: company => `Contraseña de ${company}`,
    lead: host =>
      `Mai la escribe en ${host} y en ningún otro sitio, una vez por inicio de sesión. Se guarda en el llavero de este equipo.`,
    save: 'Guardar',
    saving: 'Guardando…',
    setUp: 'Contraseña…',
    setUpFor: company => `Contraseña… de ${company}`,
    forget: 'Olvidar contraseña',
    forgetFor: company => `Olvidar la contraseña de ${company}`,
    isOn: user => `Mai escribe la contraseña de ${user}.`,
    noKeychain: 'Este equipo no tiene llavero, así que Mai no guarda ninguna contraseña.',
  },
  proxy: {
    title: 'Tu red pide una contraseña',
    lead: proxy => `El proxy ${proxy} no deja pasar a nadie sin ella. Pregunta al equipo de TI si no la sabes.`,
    realm: realm => `Se presenta como “${realm}”.`,
    unencrypted: 'La contraseña se envía sin cifrar: otras personas de esta red pueden leerla.',
    changed: 'No se envió la contraseña guardada: el proxy o la red han cambiado.',
    refused: 'El proxy no la aceptó. Revisa los dos campos e inténtalo de nuevo.',
    keep: 'Conservarla',
    keepHint: 'En el llavero de este equipo. Si no, Mai vuelve a preguntar la próxima vez que se abra.',
    submit: 'Continuar',
    submitting: 'Continuando…',
    cancel: 'Cancelar',
  },
};
