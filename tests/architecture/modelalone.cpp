/// Linked with every object file of the model and the text commands, and with Qt Core as the only library: a use of
/// anything else leaves an undefined symbol, and this program does not link.
int main()
{
    return 0;
}
