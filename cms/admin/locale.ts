/** The interface in Swedish: what Decap's own translation lacks, and what it says in words that an editor does not use. */

/** Laid over Decap's Swedish. A test counts what is still missing against its English: nothing may be. */
export const SWEDISH = {
  auth: { loginWithForgejo: 'Logga in med Forgejo' },
  app: {
    header: { workflow: 'Granskning', media: 'Bilder', quickAdd: 'Skriv nytt' },
    app: {
      errorHeader: 'Formuläret gick inte att hämta',
      configErrors: 'Fel i formulärets inställningar',
      checkConfigYml: 'Säg till den som sköter webbplatsen.',
      loadingConfig: 'Hämtar formuläret …',
      waitingBackend: 'Ansluter …',
    },
  },
  collection: {
    sidebar: { collections: 'Innehåll', allCollections: 'Allt innehåll' },
    collectionTop: {
      newButton: 'Nytt: %{collectionLabel}',
      newButtonAriaLabel: 'Skriv nytt: %{collectionLabel}',
      viewAsList: 'Visa som lista',
      viewAsGrid: 'Visa som rutor',
    },
    entries: {
      loadingEntries: 'Hämtar …',
      cachingEntries: 'Hämtar …',
      noEntries: 'Här finns inget än',
      unpublishedHeader: 'Utkast',
    },
    defaultFields: { updatedOn: { label: 'Ändrad' } },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'Fält' } },
    editorControlPane: {
      widget: {
        required: 'Fyll i %{fieldLabel}.',
        regexPattern: '%{pattern}',
        min: '%{fieldLabel} ska vara minst %{minValue}.',
        max: '%{fieldLabel} ska vara högst %{maxValue}.',
        range: '%{fieldLabel} ska vara från %{minValue} till %{maxValue}.',
        rangeCount: '%{fieldLabel} ska vara från %{minCount} till %{maxCount}.',
        rangeCountExact: '%{fieldLabel} ska vara %{count}, varken fler eller färre.',
        rangeMin: '%{fieldLabel} ska vara minst %{minCount}.',
        rangeMax: '%{fieldLabel} ska vara högst %{maxCount}.',
      },
      i18n: {
        copyFromLocale: 'Fyll i från ett annat språk',
        copyFromLocaleConfirm: 'Vill du fylla i från %{locale}?\nDet som står här nu skrivs över.',
      },
    },
    editor: {
      onLeavePage: 'Vill du lämna sidan? Det du inte har sparat försvinner.',
      onUpdatingWithUnsavedChanges: 'Spara först. Sedan kan du ändra läget.',
      onPublishingNotReady: 'Sätt läget till "Redo" innan du publicerar.',
      onPublishingWithUnsavedChanges: 'Spara först. Sedan kan du publicera.',
      onPublishing: 'Vill du publicera det här?',
      onUnpublishing: 'Vill du ta bort det här från webbplatsen? Det blir ett utkast.',
      onDeleteWithUnsavedChanges:
        'Vill du ta bort det här? Det försvinner från webbplatsen, och det du inte har sparat går förlorat.',
      onDeletePublishedEntry: 'Vill du ta bort det här? Det försvinner från webbplatsen.',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Vill du ta bort utkastet? Det du inte har sparat går också förlorat.',
      onDeleteUnpublishedChanges: 'Vill du ta bort utkastet?',
      loadingEntry: 'Hämtar …',
      confirmLoadBackup:
        'Det finns text från förra gången som du inte sparade. Vill du fortsätta med den?',
    },
    editorInterface: { toggleNotes: 'Visa eller dölj anteckningar' },
    editorNotesPane: {
      title: 'Anteckningar',
      emptyState: 'Inga anteckningar än. Skriv den första nedanför.',
      addNote: 'Lägg till',
      addPlaceholder: 'Skriv en anteckning …',
      editPlaceholder: 'Ändra anteckningen …',
      save: 'Spara',
      cancel: 'Avbryt',
      edit: 'Ändra',
      delete: 'Ta bort',
      resolve: 'Markera som klar',
      unresolve: 'Öppna igen',
      confirmDelete: 'Vill du ta bort anteckningen?',
      shortcut: 'Ctrl+Enter lägger till anteckningen',
    },
    editorToolbar: {
      backCollection: ' %{collectionLabel}',
      publishing: 'Publicerar …',
      saving: 'Sparar …',
      deleting: 'Tar bort …',
      updating: 'Ändrar …',
      unpublishing: 'Tar bort från webbplatsen …',
      unpublish: 'Ta bort från webbplatsen',
      duplicate: 'Gör en kopia',
      publishAndCreateNew: 'Publicera och skriv ett nytt',
      publishAndDuplicate: 'Publicera och gör en kopia',
      deleteUnpublishedChanges: 'Ta bort utkastet',
      deleteUnpublishedEntry: 'Ta bort utkastet',
      deletePublishedEntry: 'Ta bort',
      deleteEntry: 'Ta bort',
      changesSaved: 'Sparat',
      unsavedChanges: 'Inte sparat än',
      deployButtonLabel: 'Visa på webbplatsen',
      statusInfoTooltipDraft:
        'Det här är ett utkast. Sätt läget till ”Under granskning” när du vill att någon läser det.',
      statusInfoTooltipInReview:
        'Någon läser det här. Du behöver inte göra något, men du kan fortfarande ändra.',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Genomstruken',
        toggleMode: { rich: 'Skriv med knappar', markdown: 'Skriv med Markdown' },
        linkPrompt: 'Skriv länkens adress',
        richText: 'Formaterad text',
      },
      image: {
        chooseUrl: 'Hämta från en adress',
        promptUrl: 'Skriv bildens adress',
        replaceUrl: 'Byt mot en adress',
        remove: 'Ta bort bilden',
        chooseMultiple: 'Välj bilder',
        addMore: 'Lägg till fler bilder',
        removeAll: 'Ta bort alla bilder',
      },
      file: {
        chooseUrl: 'Hämta från en adress',
        promptUrl: 'Skriv filens adress',
        replaceUrl: 'Byt mot en adress',
        remove: 'Ta bort filen',
        chooseMultiple: 'Välj filer',
        addMore: 'Lägg till fler filer',
        removeAll: 'Ta bort alla filer',
      },
      unknownControl: { noControl: "Det finns inget fält av slaget '%{widget}'." },
      unknownPreview: { noPreview: "Ingen förhandsvisning för '%{widget}'." },
      datetime: { setToNow: 'Sätt %{fieldLabel} till nu' },
      list: { add: 'Lägg till: %{item}', addType: 'Lägg till: %{item}' },
      object: { expand: 'Visa', collapse: 'Dölj' },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: {
      copyUrl: 'Kopiera adress',
      copyPath: 'Kopiera sökväg',
      copyName: 'Kopiera namn',
    },
    mediaLibrary: {
      onDelete: 'Vill du ta bort bilden?',
      fileTooLarge: 'Filen är för stor.\nHögst %{size} kB.',
    },
    mediaLibraryModal: {
      close: 'Stäng',
      loading: 'Hämtar …',
      noAssetsFound: 'Här finns inget än.',
      noImagesFound: 'Här finns inga bilder än.',
      noResults: 'Inget hittades.',
      mediaAssets: 'Bilder och filer',
      search: 'Sök …',
      uploading: 'Laddar upp …',
      upload: 'Ladda upp',
      deleting: 'Tar bort …',
      deleteSelected: 'Ta bort den valda',
      chooseSelected: 'Välj den här',
    },
  },
  ui: {
    default: { goBackToSite: 'Tillbaka till webbplatsen' },
    errorBoundary: {
      title: 'Något gick fel',
      details: 'Ladda om sidan. Händer det igen: säg till den som sköter webbplatsen, eller ',
      reportIt: 'skriv till dem som gör formuläret.',
      recoveredEntry: {
        heading: 'Det du hade skrivit',
        warning: 'Kopiera texten någon annanstans innan du lämnar sidan.',
      },
    },
    settingsDropdown: { account: 'Ditt konto' },
    toast: {
      onFailToLoadEntries: 'Det gick inte att hämta: %{details}',
      onFailToPersist: 'Det är inte sparat. %{details}',
      onFailToDelete: 'Det är inte borttaget. %{details}',
      onFailToUpdateStatus: 'Läget är inte ändrat. %{details}',
      onFailToPublishEntry: 'Det är inte publicerat. %{details}',
      onFailToUnpublishEntry: 'Det ligger kvar på webbplatsen. %{details}',
      missingRequiredField: 'Något behöver rättas.',
      entrySaved: 'Sparat',
      entryPublished: 'Publicerat',
      entryUnpublished: 'Borttaget från webbplatsen',
      entryUpdated: 'Läget är ändrat',
      onDeleteUnpublishedChanges: 'Utkastet är borttaget',
      onLoggedOut: 'Du är utloggad. Kopiera det du har skrivit och logga in igen.',
      onBackendDown: 'Tjänsten där filerna ligger svarar inte. Mer står här: %{details}',
      noteAdded: 'Anteckningen är tillagd',
      onFailToAddNote: 'Anteckningen är inte tillagd: %{details}',
      noteUpdated: 'Anteckningen är ändrad',
      onFailToUpdateNote: 'Anteckningen är inte ändrad: %{details}',
      noteDeleted: 'Anteckningen är borttagen',
      onFailToDeleteNote: 'Anteckningen är inte borttagen: %{details}',
      noteResolved: 'Anteckningen är klar',
      noteReopened: 'Anteckningen är öppen igen',
      onFailToToggleNote: 'Anteckningen är inte ändrad: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Hämtar utkast …',
      workflowHeading: 'Granskning',
      newPost: 'Skriv nytt',
      description:
        '%{smart_count} väntar på granskning, %{readyCount} är redo att publiceras. |||| %{smart_count} väntar på granskning, %{readyCount} är redo att publiceras.',
      // In figures: Decap writes the names of the months in English.
      dateFormat: 'YYYY-MM-DD',
    },
    workflowCard: {
      deleteChanges: 'Ta bort utkastet',
      deleteNewEntry: 'Ta bort utkastet',
      publishNewEntry: 'Publicera',
    },
    workflowList: {
      onDeleteEntry: 'Vill du ta bort det här?',
      onPublishingNotReadyEntry:
        'Bara det som är "Redo" kan publiceras. Dra kortet till kolumnen "Redo" först.',
      onPublishEntry: 'Vill du publicera det här?',
      currentEntries: '%{smart_count} utkast |||| %{smart_count} utkast',
    },
  },
} as const;

/** Decap's own Swedish with ours laid over it. */
export function mergePhrases(below: unknown, above: unknown): unknown {
  if (!isGroup(below) || !isGroup(above)) return above ?? below;
  const names = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  return Object.fromEntries(names.map((name) => [name, mergePhrases(below[name], above[name])]));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
