#include "app/actions.h"

#include <QCoreApplication>

namespace app {

using enum ActionMenu;

const std::vector<ActionInfo> &actionTable()
{
    static const std::vector<ActionInfo> table = {
        // clang-format off
        {"file.new",        File, QT_TRANSLATE_NOOP("actions", "&New"), "new", "Ctrl+N", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Start an empty diagram")},
        {"file.templates",  File, QT_TRANSLATE_NOOP("actions", "New from &template\u2026"), "template", "Ctrl+Alt+N", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Start from an example or from a template of your own")},
        {"file.open",       File, QT_TRANSLATE_NOOP("actions", "&Open\u2026"), "open", "Ctrl+O", When::Always, ToolBar, QT_TRANSLATE_NOOP("actions", "Open a diagram")},
        {"file.recent",     File, QT_TRANSLATE_NOOP("actions", "Open &recent"), "recent", "", When::Always, Submenu, QT_TRANSLATE_NOOP("actions", "Open a diagram that was open before")},
        {"file.reopen", File, QT_TRANSLATE_NOOP("actions", "Reopen closed ta&b"), "recent", "Ctrl+Shift+T", When::HasClosedFile, Plain, QT_TRANSLATE_NOOP("actions", "Open the diagram again whose tab was closed last")},
        {"file.open-last",  File, QT_TRANSLATE_NOOP("actions", "Start with the &last diagrams"), "", "", When::Always, Checkable | GroupEnd, QT_TRANSLATE_NOOP("actions", "When the program starts, open the diagrams that were open when it ended")},
        {"file.save",       File, QT_TRANSLATE_NOOP("actions", "&Save"), "save", "Ctrl+S", When::Always, ToolBar, QT_TRANSLATE_NOOP("actions", "Write the diagram to its file")},
        {"file.save-as",    File, QT_TRANSLATE_NOOP("actions", "Save &as\u2026"), "save-as", "Ctrl+Shift+S", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Write the diagram to another file")},
        {"file.save-template", File, QT_TRANSLATE_NOOP("actions", "Save as te&mplate\u2026"), "template", "", When::HasParts, Plain, QT_TRANSLATE_NOOP("actions", "Keep the drawing to start others from it")},
        {"file.restore",    File, QT_TRANSLATE_NOOP("actions", "Restore an earlier &version\u2026"), "clock", "", When::HasFile, GroupEnd, QT_TRANSLATE_NOOP("actions", "Go back to how the diagram was when it was saved before")},
        {"file.export",     File, QT_TRANSLATE_NOOP("actions", "&Export image\u2026"), "export-image", "Ctrl+E", When::HasParts, ToolBar, QT_TRANSLATE_NOOP("actions", "Write a PNG, SVG or PDF of the drawing")},
        {"file.print",      File, QT_TRANSLATE_NOOP("actions", "&Print\u2026"), "print", "Ctrl+P", When::HasParts, GroupEnd, QT_TRANSLATE_NOOP("actions", "Print the drawing on a sheet or as a poster")},
        {"file.close", File, QT_TRANSLATE_NOOP("actions", "&Close tab"), "close", "Ctrl+W; Ctrl+F4", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Close this diagram; the window stays")},
        {"file.quit",       File, QT_TRANSLATE_NOOP("actions", "&Quit"), "", "Ctrl+Q", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Close all windows")},

        {"edit.undo",       Edit, QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", "Ctrl+Z", When::CanUndo, ToolBar, QT_TRANSLATE_NOOP("actions", "Take back the last change")},
        {"edit.redo",       Edit, QT_TRANSLATE_NOOP("actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", When::CanRedo, ToolBar | GroupEnd, QT_TRANSLATE_NOOP("actions", "Do again what was taken back")},
        {"edit.rename",     Edit, QT_TRANSLATE_NOOP("actions", "Re&name"), "edit", "F2", When::OnePart, ContextMenu, QT_TRANSLATE_NOOP("actions", "Change the name in place")},
        {"edit.cut",        Edit, QT_TRANSLATE_NOOP("actions", "Cu&t"), "cut", "Ctrl+X", When::HasPartSelected, ContextMenu, QT_TRANSLATE_NOOP("actions", "Move the selected parts to the clipboard")},
        {"edit.copy",       Edit, QT_TRANSLATE_NOOP("actions", "&Copy"), "copy", "Ctrl+C", When::HasPartSelected, ContextMenu, QT_TRANSLATE_NOOP("actions", "Copy the selected parts, as parts for drawings and as a picture for other programs")},
        {"edit.paste",      Edit, QT_TRANSLATE_NOOP("actions", "&Paste"), "paste", "Ctrl+V", When::Always, ContextMenu, QT_TRANSLATE_NOOP("actions", "Put the parts of the clipboard where the cursor is, or into the selected container")},
        {"edit.copy-picture", Edit, QT_TRANSLATE_NOOP("actions", "Copy as p&icture"), "export-image", "Ctrl+Shift+C", When::HasParts, GroupEnd, QT_TRANSLATE_NOOP("actions", "Copy a picture of the selected parts, or of the whole drawing")},
        {"edit.duplicate",  Edit, QT_TRANSLATE_NOOP("actions", "Duplicat&e"), "duplicate", "Ctrl+D", When::HasPartSelected, ContextMenu, QT_TRANSLATE_NOOP("actions", "Draw the selected parts once more")},
        {"edit.replicate",  Edit, QT_TRANSLATE_NOOP("actions", "Duplicate as rep&lica"), "duplicate", "Ctrl+Shift+D", When::HasPartSelected, ContextMenu, QT_TRANSLATE_NOOP("actions", "Draw the selected parts once more, connected as they are: a second server behind the same balancer, a replica of a database")},
        {"edit.delete",     Edit, QT_TRANSLATE_NOOP("actions", "&Delete"), "delete", "Del", When::HasSelection, ToolBar | ContextMenu | GroupEnd, QT_TRANSLATE_NOOP("actions", "Remove what is selected, with everything inside it")},
        {"edit.style",      Edit, QT_TRANSLATE_NOOP("actions", "St&yle"), "", "", When::HasSelection, Submenu, QT_TRANSLATE_NOOP("actions", "Take over how parts and connections look")},
        {"edit.copy-style", Edit, QT_TRANSLATE_NOOP("actions", "&Copy style"), "", "Ctrl+Alt+C", When::HasSelection, Plain, QT_TRANSLATE_NOOP("actions", "Take along how the selected part or connection looks"), "edit.style"},
        {"edit.paste-style", Edit, QT_TRANSLATE_NOOP("actions", "&Paste style"), "", "Ctrl+Alt+V", When::HasSelection, Plain, QT_TRANSLATE_NOOP("actions", "Give the copied color, size and text style to everything selected"), "edit.style"},
        {"edit.change",     Edit, QT_TRANSLATE_NOOP("actions", "Chan&ge part"), "edit", "", When::HasPartSelected, Submenu | ContextMenu, QT_TRANSLATE_NOOP("actions", "Other kinds, and containers around the selected parts")},
        {"edit.replace",    Edit, QT_TRANSLATE_NOOP("actions", "Replace &with\u2026"), "", "R", When::OnePart, ContextMenu, QT_TRANSLATE_NOOP("actions", "Make the selected part one of another kind; its connections stay"), "edit.change"},
        {"edit.icon",       Edit, QT_TRANSLATE_NOOP("actions", "Choose icon or ima&ge\u2026"), "", "Shift+I", When::HasPartSelected, ContextMenu, QT_TRANSLATE_NOOP("actions", "Give the selected parts an icon of your own, or an image another file"), "edit.change"},
        {"edit.wrap",       Edit, QT_TRANSLATE_NOOP("actions", "Wrap &in\u2026"), "", "Ctrl+G", When::HasPartSelected, ContextMenu, QT_TRANSLATE_NOOP("actions", "Put the selected parts into a new server, zone, network or other container"), "edit.change"},
        {"edit.unwrap",     Edit, QT_TRANSLATE_NOOP("actions", "&Unwrap"), "", "Ctrl+Shift+G", When::HasFrameSelected, ContextMenu, QT_TRANSLATE_NOOP("actions", "Take the selected containers away; what is inside stays"), "edit.change"},
        {"edit.connections", Edit, QT_TRANSLATE_NOOP("actions", "C&onnections"), "connect", "", When::HasParts, Submenu | ContextMenu | GroupEnd, QT_TRANSLATE_NOOP("actions", "Connect parts, and change how connections run")},
        {"edit.connect",    Edit, QT_TRANSLATE_NOOP("actions", "&Connect"), "connect", "C", When::HasParts, ContextMenu, QT_TRANSLATE_NOOP("actions", "Connect two selected parts, or one with the arrow keys and Enter, or with the mouse"), "edit.connections"},
        {"edit.reverse",    Edit, QT_TRANSLATE_NOOP("actions", "Re&verse connection"), "arrow-right", "Ctrl+R", When::HasConnectionSelected, ContextMenu, QT_TRANSLATE_NOOP("actions", "Turn the selected connections around"), "edit.connections"},
        {"edit.route",      Edit, QT_TRANSLATE_NOOP("actions", "Route auto&matically"), "route", "Ctrl+Shift+R", When::HasKeptLine, ContextMenu, QT_TRANSLATE_NOOP("actions", "Forget how the lines of the selected connections were bent and pinned by hand"), "edit.connections"},
        {"edit.select-all", Edit, QT_TRANSLATE_NOOP("actions", "Select &all"), "select", "Ctrl+A", When::HasParts, Plain, QT_TRANSLATE_NOOP("actions", "Select every part and connection")},
        {"edit.find",       Edit, QT_TRANSLATE_NOOP("actions", "&Find in drawing\u2026"), "find", "Ctrl+F", When::HasParts, Plain, QT_TRANSLATE_NOOP("actions", "Go to a part or connection by its name, kind, address or any property")},
        {"edit.palette",    Edit, QT_TRANSLATE_NOOP("actions", "Co&mmand palette\u2026"), "command", "Ctrl+K; Ctrl+Shift+P", When::Always, GroupEnd, QT_TRANSLATE_NOOP("actions", "Run any action, or go to any part, by typing a few letters of it")},
        {"edit.tools",      Edit, QT_TRANSLATE_NOOP("actions", "Tool&s"), "select", "", When::Always, Submenu, QT_TRANSLATE_NOOP("actions", "What the mouse does in the drawing")},
        {"edit.tool-select",  Edit, QT_TRANSLATE_NOOP("actions", "Tool: &select and move"), "select", "V", When::Always, ToolBar | Checkable, QT_TRANSLATE_NOOP("actions", "Select, move and connect parts with the mouse"), "edit.tools"},
        {"edit.tool-connect", Edit, QT_TRANSLATE_NOOP("actions", "Tool: &connect"), "connect", "L", When::HasParts, ToolBar | Checkable, QT_TRANSLATE_NOOP("actions", "Draw connections from part to part"), "edit.tools"},
        {"edit.tool-pan",     Edit, QT_TRANSLATE_NOOP("actions", "Tool: &pan"), "pan", "H", When::Always, ToolBar | Checkable, QT_TRANSLATE_NOOP("actions", "Drag the drawing"), "edit.tools"},
        {"edit.tool-zoom",    Edit, QT_TRANSLATE_NOOP("actions", "Tool: &zoom"), "zoom-in", "Z", When::Always, ToolBar | Checkable, QT_TRANSLATE_NOOP("actions", "Enlarge where you click, or the rectangle that you draw"), "edit.tools"},
        {"edit.shortcuts",    Edit, QT_TRANSLATE_NOOP("actions", "Change s&hortcuts\u2026"), "keyboard", "", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Give other keys to any action")},

        {"view.zoom-in",    View, QT_TRANSLATE_NOOP("actions", "Zoom &in"), "zoom-in", "Ctrl++", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Show the drawing larger")},
        {"view.zoom-out",   View, QT_TRANSLATE_NOOP("actions", "Zoom &out"), "zoom-out", "Ctrl+-", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Show the drawing smaller")},
        {"view.zoom-100",   View, QT_TRANSLATE_NOOP("actions", "Zoom to &100 %"), "zoom-100", "Ctrl+0", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Show the drawing in its true size")},
        {"view.zoom-fit",   View, QT_TRANSLATE_NOOP("actions", "Zoom to &fit"), "zoom-fit", "Shift+1", When::Always, ToolBar, QT_TRANSLATE_NOOP("actions", "Show the whole drawing")},
        {"view.zoom-selection", View, QT_TRANSLATE_NOOP("actions", "Zoom to s&election"), "", "Shift+2", When::HasSelection, GroupEnd, QT_TRANSLATE_NOOP("actions", "Show what is selected as large as it fits")},
        {"view.legend",     View, QT_TRANSLATE_NOOP("actions", "Legen&d"), "", "", When::Always, Checkable, QT_TRANSLATE_NOOP("actions", "Explain lines, marks and colors in a corner of the drawing; exports and prints offer it then")},
        {"view.minimap",    View, QT_TRANSLATE_NOOP("actions", "O&verview in the corner"), "minimap", "M", When::Always, Checkable, QT_TRANSLATE_NOOP("actions", "A minimap: the whole drawing in a corner while only a part of it can be seen")},
        {"view.grid",       View, QT_TRANSLATE_NOOP("actions", "&Grid"), "grid", "G", When::Always, Checkable, QT_TRANSLATE_NOOP("actions", "Show the grid")},
        {"view.snap",       View, QT_TRANSLATE_NOOP("actions", "&Snap to grid"), "snap", "Shift+G", When::Always, Checkable, QT_TRANSLATE_NOOP("actions", "Parts stay on the grid when they are moved")},
        {"view.guides",     View, QT_TRANSLATE_NOOP("actions", "Snap to ot&her parts"), "snap", "", When::Always, Checkable, QT_TRANSLATE_NOOP("actions", "Parts that are moved line up with others, with guides; Alt or Ctrl suspends it")},
        {"view.line-jumps", View, QT_TRANSLATE_NOOP("actions", "&Line jumps"), "line-jump", "", When::Always, Checkable, QT_TRANSLATE_NOOP("actions", "Where lines cross, one passes over the other in a small arc; kept in the diagram")},
        {"view.spofs",      View, QT_TRANSLATE_NOOP("actions", "&Marks on single points of failure"), "findings", "Shift+S", When::Always, ToolBar | Checkable, QT_TRANSLATE_NOOP("actions", "Show rings and badges on single points of failure")},
        {"view.steps",      View, QT_TRANSLATE_NOOP("actions", "&Numbers on the steps of a request"), "", "N", When::Always, Checkable | GroupEnd, QT_TRANSLATE_NOOP("actions", "Number the hops of the request along its way")},
        {"view.layers",     View, QT_TRANSLATE_NOOP("actions", "Sho&w"), "layers", "", When::Always, Submenu, QT_TRANSLATE_NOOP("actions", "What the drawing and its exports show, and what they leave out")},
        {"view.panels",     View, QT_TRANSLATE_NOOP("actions", "&Panels"), "panel-left", "", When::Always, Submenu, QT_TRANSLATE_NOOP("actions", "Show and hide panels")},
        {"view.theme",      View, QT_TRANSLATE_NOOP("actions", "&Theme"), "theme-dark", "", When::Always, Submenu, QT_TRANSLATE_NOOP("actions", "Light, dark, or as the system")},
        {"view.language",   View, QT_TRANSLATE_NOOP("actions", "Lang&uage"), "", "", When::Always, Submenu, QT_TRANSLATE_NOOP("actions", "The language of the program, from its next start on")},
        {"view.reduce-motion", View, QT_TRANSLATE_NOOP("actions", "&Reduced motion"), "", "", When::Always, Submenu, QT_TRANSLATE_NOOP("actions", "Whether requests jump from step to step instead of travelling")},

        {"insert.part",     Insert, QT_TRANSLATE_NOOP("actions", "&Search parts\u2026"), "find", "/", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Go to the search field of the parts")},
        {"insert.next",     Insert, QT_TRANSLATE_NOOP("actions", "Add the ne&xt part\u2026"), "add", "A", When::Always, ContextMenu | GroupEnd, QT_TRANSLATE_NOOP("actions", "Add a part that the selected one asks, connected with it; Alt and an arrow key choose the direction; with nothing selected, any part")},

        {"arrange.diagram",   Arrange, QT_TRANSLATE_NOOP("actions", "&Arrange diagram"), "arrange", "Ctrl+L", When::HasParts, ToolBar, QT_TRANSLATE_NOOP("actions", "Place all parts anew, from entry to store; pinned parts stay")},
        {"arrange.selection", Arrange, QT_TRANSLATE_NOOP("actions", "Arrange &selection"), "", "Ctrl+Shift+L", When::HasPartSelected, ContextMenu | GroupEnd, QT_TRANSLATE_NOOP("actions", "Place the selected parts and their contents anew; nothing else moves")},
        {"arrange.right",     Arrange, QT_TRANSLATE_NOOP("actions", "From &left to right"), "", "", When::Always, Checkable, QT_TRANSLATE_NOOP("actions", "Arrange so that requests run from left to right")},
        {"arrange.down",      Arrange, QT_TRANSLATE_NOOP("actions", "From t&op to bottom"), "", "", When::Always, Checkable | GroupEnd, QT_TRANSLATE_NOOP("actions", "Arrange so that requests run from top to bottom")},
        {"arrange.tidy",      Arrange, QT_TRANSLATE_NOOP("actions", "&Tidy up"), "tidy-up", "Ctrl+T", When::HasParts, Plain, QT_TRANSLATE_NOOP("actions", "Straighten rows, columns and gaps that are almost even; nothing else moves")},
        {"arrange.pin",       Arrange, QT_TRANSLATE_NOOP("actions", "P&in in place"), "pin", "P", When::HasPartSelected, Checkable | ContextMenu | GroupEnd, QT_TRANSLATE_NOOP("actions", "Arranging leaves pinned parts where they are")},
        {"arrange.align-left",   Arrange, QT_TRANSLATE_NOOP("actions", "Align left &edges"), "align-left", "Ctrl+Shift+Left", When::TwoParts, Plain, QT_TRANSLATE_NOOP("actions", "Line the selected parts up at the leftmost edge")},
        {"arrange.align-centre", Arrange, QT_TRANSLATE_NOOP("actions", "Align &centres"), "align-centre", "", When::TwoParts, Plain, QT_TRANSLATE_NOOP("actions", "Line the selected parts up in a column")},
        {"arrange.align-right",  Arrange, QT_TRANSLATE_NOOP("actions", "Align &right edges"), "align-right", "Ctrl+Shift+Right", When::TwoParts, GroupEnd, QT_TRANSLATE_NOOP("actions", "Line the selected parts up at the rightmost edge")},
        {"arrange.align-top",    Arrange, QT_TRANSLATE_NOOP("actions", "Align top e&dges"), "align-top", "Ctrl+Shift+Up", When::TwoParts, Plain, QT_TRANSLATE_NOOP("actions", "Line the selected parts up at the uppermost edge")},
        {"arrange.align-middle", Arrange, QT_TRANSLATE_NOOP("actions", "Align &middles"), "align-middle", "", When::TwoParts, Plain, QT_TRANSLATE_NOOP("actions", "Line the selected parts up in a row")},
        {"arrange.align-bottom", Arrange, QT_TRANSLATE_NOOP("actions", "Align &bottom edges"), "align-bottom", "Ctrl+Shift+Down", When::TwoParts, GroupEnd, QT_TRANSLATE_NOOP("actions", "Line the selected parts up at the lowest edge")},
        {"arrange.distribute-horizontally", Arrange, QT_TRANSLATE_NOOP("actions", "Distribute &horizontally"), "distribute-horizontally", "", When::ThreeParts, Plain, QT_TRANSLATE_NOOP("actions", "Make the gaps between the selected parts equal, from left to right")},
        {"arrange.distribute-vertically",   Arrange, QT_TRANSLATE_NOOP("actions", "Distribute &vertically"), "distribute-vertically", "", When::ThreeParts, GroupEnd, QT_TRANSLATE_NOOP("actions", "Make the gaps between the selected parts equal, from top to bottom")},
        {"arrange.same-width",  Arrange, QT_TRANSLATE_NOOP("actions", "Same &width"), "same-width", "", When::TwoParts, Plain, QT_TRANSLATE_NOOP("actions", "Make the selected parts as wide as the widest")},
        {"arrange.same-height", Arrange, QT_TRANSLATE_NOOP("actions", "Same hei&ght"), "same-height", "", When::TwoParts, Plain, QT_TRANSLATE_NOOP("actions", "Make the selected parts as high as the highest")},
        {"arrange.same-size",   Arrange, QT_TRANSLATE_NOOP("actions", "Same si&ze"), "same-size", "", When::TwoParts, Plain, QT_TRANSLATE_NOOP("actions", "Make the selected parts as wide and as high as the largest")},

        {"request.send",      Request, QT_TRANSLATE_NOOP("actions", "&Send request"), "send", "F5", When::HasClient, ToolBar | GroupEnd, QT_TRANSLATE_NOOP("actions", "Send the request of the request panel and watch it")},
        {"request.play",      Request, QT_TRANSLATE_NOOP("actions", "&Play or pause"), "play", "Space", When::HasTrace, Plain, QT_TRANSLATE_NOOP("actions", "Let the request travel, or hold it")},
        {"request.step",      Request, QT_TRANSLATE_NOOP("actions", "S&tep on"), "step", ".", When::NotAtEnd, Plain, QT_TRANSLATE_NOOP("actions", "Go to the next event")},
        {"request.step-back", Request, QT_TRANSLATE_NOOP("actions", "Step &back"), "step-back", ",", When::NotAtStart, Plain, QT_TRANSLATE_NOOP("actions", "Go to the event before")},
        {"request.to-start",  Request, QT_TRANSLATE_NOOP("actions", "To the st&art"), "to-start", "Alt+Home", When::NotAtStart, Plain, QT_TRANSLATE_NOOP("actions", "Go to the first event")},
        {"request.to-end",    Request, QT_TRANSLATE_NOOP("actions", "To the &end"), "to-end", "Alt+End", When::NotAtEnd, GroupEnd, QT_TRANSLATE_NOOP("actions", "Go to the outcome")},
        {"request.mark-down", Request, QT_TRANSLATE_NOOP("actions", "Mar&k down or up"), "mark-down", "D", When::HasPartSelected, ToolBar | ContextMenu, QT_TRANSLATE_NOOP("actions", "Let the selected parts fail, or bring them up again")},
        {"request.all-up",    Request, QT_TRANSLATE_NOOP("actions", "Bring everything &up"), "mark-up", "Shift+D", When::HasParts, GroupEnd, QT_TRANSLATE_NOOP("actions", "No part is down any more")},
        {"request.clear",     Request, QT_TRANSLATE_NOOP("actions", "&Close the request"), "close", "Shift+Escape", When::HasTrace, Plain, QT_TRANSLATE_NOOP("actions", "Show the drawing without a request")},

        {"window.new", Window, QT_TRANSLATE_NOOP("actions", "New &window"), "new", "Ctrl+Shift+N", When::Always, GroupEnd, QT_TRANSLATE_NOOP("actions", "Open another window")},
        {"window.next", Window, QT_TRANSLATE_NOOP("actions", "&Next tab"), "", "Ctrl+Tab; Ctrl+PgDown", When::SeveralTabs, Plain, QT_TRANSLATE_NOOP("actions", "Go to the diagram in the tab to the right")},
        {"window.previous", Window, QT_TRANSLATE_NOOP("actions", "&Previous tab"), "", "Ctrl+Shift+Tab; Ctrl+PgUp", When::SeveralTabs, GroupEnd, QT_TRANSLATE_NOOP("actions", "Go to the diagram in the tab to the left")},
        {"window.move-left", Window, QT_TRANSLATE_NOOP("actions", "Move tab to the &left"), "", "Ctrl+Shift+PgUp", When::TabToTheLeft, Plain, QT_TRANSLATE_NOOP("actions", "Change places with the tab to the left")},
        {"window.move-right", Window, QT_TRANSLATE_NOOP("actions", "Move tab to the &right"), "", "Ctrl+Shift+PgDown", When::TabToTheRight, Plain, QT_TRANSLATE_NOOP("actions", "Change places with the tab to the right")},
        {"window.move-out", Window, QT_TRANSLATE_NOOP("actions", "&Move tab to a new window"), "", "", When::SeveralTabs, GroupEnd, QT_TRANSLATE_NOOP("actions", "Show this diagram in a window of its own")},
        {"window.close-others", Window, QT_TRANSLATE_NOOP("actions", "Close &other tabs"), "", "", When::SeveralTabs, Plain, QT_TRANSLATE_NOOP("actions", "Close all diagrams of this window but this one")},
        {"window.close-right", Window, QT_TRANSLATE_NOOP("actions", "Close tabs to the ri&ght"), "", "", When::TabToTheRight, GroupEnd, QT_TRANSLATE_NOOP("actions", "Close the diagrams in the tabs to the right of this one")},
        {"window.copy-path", Window, QT_TRANSLATE_NOOP("actions", "&Copy path of the file"), "copy", "", When::HasFile, Plain, QT_TRANSLATE_NOOP("actions", "Copy folder and name of the file of this diagram as text")},
        {"window.open-folder", Window, QT_TRANSLATE_NOOP("actions", "Open &folder of the file"), "open", "", When::HasFile, GroupEnd, QT_TRANSLATE_NOOP("actions", "Show the file of this diagram in the file manager")},

        {"help.shortcuts",  Help, QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "keyboard", "F1", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "All shortcuts on one sheet")},
        {"help.tour",       Help, QT_TRANSLATE_NOOP("actions", "&Take the tour"), "", "", When::Always, GroupEnd, QT_TRANSLATE_NOOP("actions", "See in five steps what the program is good for")},
        {"help.about",      Help, QT_TRANSLATE_NOOP("actions", "&About Tracepaper"), "info", "", When::Always, Plain, QT_TRANSLATE_NOOP("actions", "Version and licence")},
        // clang-format on
    };
    return table;
}

} // namespace app
