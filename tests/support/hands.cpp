// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hands.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cmath>
#include <map>

// After all of Qt: Xlib calls things None, Bool and KeyPress.
#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#include <X11/XKBlib.h>

namespace {

constexpr unsigned long StepPause = 4; // ms between two places on a way, and between a key and the next
constexpr int StepLength = 32; // pixels
constexpr unsigned long RestTime = 120; // ms before a hand lets go of what it carries
constexpr int SettleTime = 40; // ms in which the program takes notice
constexpr int Patience = 60'000; // ms

struct KeyName {
    int key;
    unsigned long keysym;
};
// Letters, digits and signs have the numbers of Latin 1 in both worlds.
constexpr KeyName KeyNames[] = { { Qt::Key_Return, XK_Return }, { Qt::Key_Enter, XK_KP_Enter },
    { Qt::Key_Escape, XK_Escape }, { Qt::Key_Tab, XK_Tab }, { Qt::Key_Backtab, XK_Tab }, { Qt::Key_Delete, XK_Delete },
    { Qt::Key_Backspace, XK_BackSpace }, { Qt::Key_Insert, XK_Insert }, { Qt::Key_Home, XK_Home },
    { Qt::Key_End, XK_End }, { Qt::Key_PageUp, XK_Page_Up }, { Qt::Key_PageDown, XK_Page_Down },
    { Qt::Key_Left, XK_Left }, { Qt::Key_Right, XK_Right }, { Qt::Key_Up, XK_Up }, { Qt::Key_Down, XK_Down },
    { Qt::Key_Space, XK_space }, { Qt::Key_Menu, XK_Menu }, { Qt::Key_Shift, XK_Shift_L },
    { Qt::Key_Control, XK_Control_L }, { Qt::Key_Alt, XK_Alt_L } };

unsigned long keysymOf(Qt::Key key)
{
    for (const KeyName& name : KeyNames) {
        if (name.key == key)
            return name.keysym;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        return XK_F1 + static_cast<unsigned long>(key - Qt::Key_F1);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return XK_a + static_cast<unsigned long>(key - Qt::Key_A);
    return key > Qt::Key_Space && key < Qt::Key_AsciiTilde ? static_cast<unsigned long>(key) : NoSymbol;
}

unsigned int numberOf(Qt::MouseButton button)
{
    return button == Qt::LeftButton ? 1 : button == Qt::MiddleButton ? 2 : 3;
}

} // namespace

/// One thing that a hand does, then a pause.
struct Hands::Act {
    enum class Kind { Move, Button, Key } kind;
    unsigned int number = 0; ///< of the button, or the code of the key
    bool isDown = false;
    QPoint place; ///< Move
    unsigned long pause = StepPause; ///< ms, after it
};

/// A connection of one's own to the X server: not the one the program listens on.
class Hands::Server {
public:
    Server()
        : m_display(XOpenDisplay(nullptr))
    {
        int event = 0;
        int error = 0;
        int major = 0;
        int minor = 0;
        if (!m_display || !XTestQueryExtension(m_display, &event, &error, &major, &minor))
            qFatal("There is no X server with XTEST on the display of the environment.");
        XTestGrabControl(m_display, True);
    }
    ~Server() { XCloseDisplay(m_display); }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] bool isManaged() const
    {
        const Atom name = XInternAtom(m_display, "_NET_SUPPORTING_WM_CHECK", False);
        Atom type = 0;
        int format = 0;
        unsigned long count = 0;
        unsigned long rest = 0;
        unsigned char* value = nullptr;
        XGetWindowProperty(m_display, DefaultRootWindow(m_display), name, 0, 1, False, AnyPropertyType, &type, &format,
            &count, &rest, &value);
        if (value)
            XFree(value);
        return count > 0;
    }
    [[nodiscard]] unsigned int codeOf(unsigned long keysym) const { return XKeysymToKeycode(m_display, keysym); }
    /// Whether it stands above, on the key that Shift is pressed with.
    [[nodiscard]] bool isShifted(unsigned long keysym) const
    {
        const auto code = XKeysymToKeycode(m_display, keysym);
        return XkbKeycodeToKeysym(m_display, code, 0, 0) != keysym
            && XkbKeycodeToKeysym(m_display, code, 0, 1) == keysym;
    }
    void perform(const Act& act)
    {
        switch (act.kind) {
        case Act::Kind::Move:
            XTestFakeMotionEvent(m_display, DefaultScreen(m_display), act.place.x(), act.place.y(), CurrentTime);
            break;
        case Act::Kind::Button:
            XTestFakeButtonEvent(m_display, act.number, act.isDown ? True : False, CurrentTime);
            break;
        case Act::Kind::Key:
            XTestFakeKeyEvent(m_display, act.number, act.isDown ? True : False, CurrentTime);
            break;
        }
        XSync(m_display, False);
    }

private:
    Display* m_display;
};

Hands::Hands()
    : m_server(std::make_unique<Server>())
{
    if (!QTest::qWaitFor([this] { return m_server->isManaged(); }, Patience))
        qFatal("There is no window manager.");
    perform({ { Act::Kind::Move, 0, false, m_place } });
}

Hands::~Hands() = default;

void Hands::appendWay(Acts& acts, const QPoint& to)
{
    const QPoint way = to - m_place;
    const int steps = std::max(2, static_cast<int>(std::hypot(way.x(), way.y())) / StepLength);
    for (int step = 1; step <= steps; ++step)
        acts.push_back({ Act::Kind::Move, 0, false, m_place + way * step / steps });
    m_place = to;
}

void Hands::appendModifiers(Acts& acts, Qt::KeyboardModifiers modifiers, bool isDown) const
{
    constexpr std::pair<Qt::KeyboardModifier, unsigned long> Modifiers[] = { { Qt::ControlModifier, XK_Control_L },
        { Qt::ShiftModifier, XK_Shift_L }, { Qt::AltModifier, XK_Alt_L } };
    for (const auto& [modifier, keysym] : Modifiers) {
        if (modifiers.testFlag(modifier))
            appendKey(acts, keysym, isDown);
    }
}

void Hands::appendKey(Acts& acts, unsigned long keysym, bool isDown) const
{
    const unsigned int code = m_server->codeOf(keysym);
    if (code == 0)
        qFatal("The keyboard has no key 0x%lx.", keysym);
    acts.push_back({ Act::Kind::Key, code, isDown, {} });
}

void Hands::move(const QPoint& to)
{
    Acts acts;
    appendWay(acts, to);
    perform(acts);
}

void Hands::press(Qt::MouseButton button)
{
    perform({ { Act::Kind::Button, numberOf(button), true, {} } });
}

void Hands::release(Qt::MouseButton button)
{
    perform({ { Act::Kind::Button, numberOf(button), false, {} } });
}

void Hands::click(const QPoint& at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    Acts acts;
    appendWay(acts, at);
    appendModifiers(acts, modifiers, true);
    acts.push_back({ Act::Kind::Button, numberOf(button), true, {} });
    acts.push_back({ Act::Kind::Button, numberOf(button), false, {} });
    appendModifiers(acts, modifiers, false);
    perform(acts);
}

void Hands::doubleClick(const QPoint& at)
{
    Acts acts;
    appendWay(acts, at);
    for (const bool isDown : { true, false, true, false })
        acts.push_back({ Act::Kind::Button, 1, isDown, {} });
    perform(acts);
}

void Hands::drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers)
{
    Acts acts;
    appendWay(acts, from);
    appendModifiers(acts, modifiers, true);
    acts.push_back({ Act::Kind::Button, 1, true, {} });
    appendWay(acts, to);
    // A hand comes to rest before it lets go. All of it is one gesture: a drag keeps the program until its end.
    acts.push_back({ Act::Kind::Move, 0, false, to + QPoint(1, 0) });
    acts.push_back({ Act::Kind::Move, 0, false, to, RestTime });
    acts.push_back({ Act::Kind::Button, 1, false, {} });
    appendModifiers(acts, modifiers, false);
    perform(acts);
}

void Hands::wheel(const QPoint& at, int notches, Qt::KeyboardModifiers modifiers)
{
    Acts acts;
    appendWay(acts, at);
    appendModifiers(acts, modifiers, true);
    const unsigned int button = notches > 0 ? 4 : 5;
    for (int notch = 0; notch < std::abs(notches); ++notch) {
        acts.push_back({ Act::Kind::Button, button, true, {} });
        acts.push_back({ Act::Kind::Button, button, false, {} });
    }
    appendModifiers(acts, modifiers, false);
    perform(acts);
}

void Hands::hold(const QKeySequence& key)
{
    Acts acts;
    appendKey(acts, keysymOf(key[0].key()), true);
    perform(acts);
}

void Hands::letGo(const QKeySequence& key)
{
    Acts acts;
    appendKey(acts, keysymOf(key[0].key()), false);
    perform(acts);
}

void Hands::key(const QKeySequence& keys)
{
    Acts acts;
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination combination = keys[static_cast<uint>(i)];
        const unsigned long keysym = keysymOf(combination.key());
        Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
        if (combination.key() == Qt::Key_Backtab || m_server->isShifted(keysym))
            modifiers |= Qt::ShiftModifier;
        appendModifiers(acts, modifiers, true);
        appendKey(acts, keysym, true);
        appendKey(acts, keysym, false);
        appendModifiers(acts, modifiers, false);
    }
    perform(acts);
}

void Hands::type(const QString& text)
{
    Acts acts;
    for (const QChar letter : text) {
        const unsigned long keysym = letter.unicode();
        const Qt::KeyboardModifiers modifiers = m_server->isShifted(keysym) ? Qt::ShiftModifier : Qt::NoModifier;
        appendModifiers(acts, modifiers, true);
        appendKey(acts, keysym, true);
        appendKey(acts, keysym, false);
        appendModifiers(acts, modifiers, false);
    }
    perform(acts);
}

void Hands::perform(const Acts& acts)
{
    std::atomic_bool isDone = false;
    const std::unique_ptr<QThread> hand(QThread::create([&] {
        for (const Act& act : acts) {
            m_server->perform(act);
            QThread::msleep(act.pause);
        }
        isDone = true;
    }));
    hand->start();
    const bool isFinished = QTest::qWaitFor([&] { return isDone.load(); }, Patience);
    hand->wait();
    if (!isFinished)
        qWarning("A gesture did not come to its end.");
    QTest::qWait(SettleTime);
}
