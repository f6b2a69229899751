#pragma once

#include <QtTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <functional>
#include <memory>

/// The main() of every test. It differs from Qt's own in three ways: a Qt warning that no test announced with
/// QTest::ignoreMessage() fails the test, numbers and dates are those of the C locale, and settings, data and caches
/// live in a folder that is new for each run. Usage, as the last lines of tst_subject.cpp:
///
///     STRICT_TEST_MAIN(TestSubject)          // or STRICT_GUI_TEST_MAIN, where widgets or pictures are made
///     #include "tst_subject.moc"

namespace tests {

/// Takes effect within QTest::qExec: from then on a warning counts as a failure of the running test function.
void failOnAnyWarning();

using MakeApplication = std::function<std::unique_ptr<QCoreApplication>(int &argc, char **argv)>;
using MakeTest = std::function<std::unique_ptr<QObject>()>;

/// Runs the test and returns the exit code of the program. Warnings before and after the test functions, such as those
/// of the application object or of destructors, fail it as well.
int runStrict(int argc, char **argv, const MakeApplication &makeApplication, const MakeTest &makeTest);

/// Qt Test installs its message handler once it runs, and offers no hook to come after it; but it asks the test object
/// for its meta object right then, before the first function and before each of the others.
template<typename Test>
class Strict final : public Test
{
public:
    const QMetaObject *metaObject() const override
    {
        failOnAnyWarning();
        return Test::metaObject();
    }
};

template<typename Application, typename Test>
int strictMain(int argc, char **argv)
{
    return runStrict(
        argc, argv, [](int &count, char **values) { return std::make_unique<Application>(count, values); },
        [] { return std::make_unique<Strict<Test>>(); });
}

} // namespace tests

#define STRICT_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        return tests::strictMain<QCoreApplication, TestClass>(argc, argv); \
    }

#ifdef QT_WIDGETS_LIB
#define STRICT_GUI_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        return tests::strictMain<QApplication, TestClass>(argc, argv); \
    }
#endif
