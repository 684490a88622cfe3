// The verbs that classification knows, in their base form. A verb counts only in verb position.

const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Loses data, ends access or a relation, ends something running, voids, or makes a credential dead. */
export const HARD_VERBS = list(`
  delete destroy remove cancel revoke disconnect erase purge wipe terminate kill void expire invalidate detach
  unlink unassign deactivate uninstall evict kick ban leave prune redact trash shred abort suspend unsubscribe
  drop deprovision decommission unregister deregister disassociate dissociate delink shutdown poweroff discard
  unattach unbind unmount unenroll unfollow unshare untag unpublish hangup truncate reset rotate regenerate
  rebuild reinstall reimage flush expunge obliterate nuke stop disable reject decline withdraw dismiss clear
  revert relinquish depublish deauthorize unauthorize deallocate unmap annul nullify rescind offboard
  forfeit unfriend unstar unwatch unsubscribe unapprove undeploy eject logout signout overwrite close archive
  unlist deny refund reverse recycle rollback restart reboot end empty block quarantine anonymize anonymise scrub
`);

/** Of those, the ones that often only change a status: destructive, and somebody should look. */
export const SOFT_VERBS = list(`
  close archive logout signout overwrite revert rollback restart reboot end empty block deny decline
  clear unlist quarantine unapprove unwatch unstar unfollow unpublish depublish dismiss
  disable drop leave withdraw refund reverse recycle eject anonymize anonymise scrub reject
`);

/** Known to lose nothing that cannot be set back by the same call. */
export const HARMLESS_VERBS = list(`
  create add update set get list search find query lookup fetch read retrieve show view check validate verify
  preview estimate calculate compute count compare analyze analyse evaluate generate make new insert upsert put
  post patch edit modify change replace rename move copy clone duplicate fork import upload download export
  send resend share invite assign attach link connect enable activate reactivate resume restore unarchive
  undelete unsuspend unban unblock unlock lock pin unpin mark flag tag label star follow watch subscribe publish
  schedule submit start run execute trigger launch begin open reopen complete finish finalize finalise confirm
  approve accept acknowledge ack pay capture charge authorize authorise login signin signup register enroll
  enrol save store record log track report request ask reply comment post react vote like rate review sync
  synchronize synchronise refresh renew extend retry redeliver replay resolve convert transform translate render
  configure apply install deploy provision allocate reserve book order buy purchase checkout transfer exchange
  convert merge join associate bind map mount unmute mute snooze pause unpause play skip seek queue enqueue
  dispatch notify email message call dial poweron boot resize scale upgrade migrate promote transcribe embed
  encode decode encrypt decrypt sign parse extract classify moderate score rank match test ping probe inspect
  diagnose introspect simulate issue mint fund credit debit deposit top collect fill fulfill fulfil ship pack
  print scan index reindex build compile lint format sort order reorder arrange organize group split batch bulk
  initialize initialise init setup prepare draft compose write append prepend push pull claim follow delegate
  grant allow permit whitelist recommend suggest predict forecast autocomplete complete list request poll wait
  listen stream broadcast answer refer advance redirect route forward respond react process handle ingest
  batchget batchcreate batchupdate bulkcreate bulkupdate createorupdate save determine select choose pick
  obtain identify authenticate reschedule postpone adjust increment decrement bump touch annotate describe
  summarize summarise customize customise initiate perform enqueue reprocess recalculate recompute rerun crawl
  backup snapshot screenshot capture hold unhold release ensure toggle switch participate contribute attest
  correct amend prolong unfreeze thaw re-enable reenable reopen reinstate recover rehydrate
  filter propose seed enhance compact present fire undo introduce impersonate measure monitor evaluate explain fulfil geocode locate navigate enrich tokenize
  fetch parse upload watch stage commit cherry tag stargaze lease acquire mute nudge remind
  onboard provide designate nominate elect specify define declare adopt install opt optin
`);

/** What other languages say for deleting, cancelling and revoking; accents are gone by then. */
export const FOREIGN_HARD = list(`
  eliminar elimina borrar borra cancelar cancela anular anula quitar quita revocar revoca suprimir
  supprimer supprime annuler annule revoquer revoque retirer retire resilier detruire
  loschen loesche loschung loschene entfernen entferne stornieren storniere kundigen widerrufen zurucksetzen
  excluir exclui apagar apaga remover revogar eliminare elimina cancellare rimuovere annullare revocare
  hapus menghapus batalkan membatalkan cabut mencabut verwijderen verwijder annuleren intrekken
  usun usunac anuluj radera avbryt slett slet poista sil iptal kaldir
  удалить удаление отменить отозвать видалити скасувати
`);

/** Scripts without blanks between words: the word may be anywhere. */
export const FOREIGN_HARD_PARTS: readonly string[] = [
  "删除",
  "刪除",
  "取消",
  "撤销",
  "移除",
  "注销",
  "削除",
  "解約",
  "삭제",
  "취소",
];

export const FOREIGN_HARMLESS = list(`
  crear crea agregar anadir actualizar listar obtener enviar buscar modificar guardar consultar
  creer cree ajouter modifier obtenir envoyer rechercher lister mettre enregistrer
  erstellen anlegen hinzufugen aktualisieren andern suchen senden abrufen auflisten speichern
  criar adicionar atualizar enviar buscar creare aggiungere aggiornare inviare cercare
  buat membuat tambah tambahkan ubah mengubah perbarui memperbarui kirim cari simpan ambil daftar
  maken toevoegen wijzigen bijwerken создать добавить обновить изменить отправить
`);

/** `deletion` and the like at the head of a noun phrase: the act itself is asked for. */
export const DESTRUCTIVE_NOUNS = list(`
  deletion removal cancellation cancelation revocation termination erasure destruction deactivation expiration
  invalidation disconnection suspension unsubscription purge uninstallation decommission
`);

/** Verbs under which a destructive noun is only spoken of, not done. */
export const GUARDING_VERBS = list(
  "enable disable configure set update change get list check prevent preview validate undo revert",
);

/** Words before the verb that only say how: `force delete`, `bulk cancel`. */
export const MANNER_WORDS = list(`
  bulk batch mass multi multiple force hard soft permanently immediately safely instantly asynchronously async
  synchronously manually automatically temporarily irreversibly completely forcefully forcibly gracefully
  conditionally optionally beta deprecated legacy experimental preview internal admin v1 v2 v3 api
  simply easily quickly securely programmatically directly
`);
